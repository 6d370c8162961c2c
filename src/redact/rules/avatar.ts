import { pattern } from '../finding';

/** The hash of an e-mail address that an avatar is asked by (core link-template.php, `get_avatar_data`). */
export const avatar = pattern(
  'avatar',
  'avatar',
  /(?:\/|%2F)avatar(?:\/|%2F|\\\/)([0-9a-f]{32}(?:[0-9a-f]{32})?)(?![0-9a-z])/dgi,
);
