import { pattern } from '../finding';

/** User and password inside an address or a data source name (RFC 3986, userinfo). */
export const urlCredential = pattern(
  'url-credential',
  'credential',
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/(?<value>[^\s/:@]{1,100}:[^\s/@]{1,200})@/dgi,
);
