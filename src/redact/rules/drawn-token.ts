import { changesOf, isDrawnToken } from '../is-drawn-token';
import { pattern } from '../finding';

/** Of a hash, of a picture or of a style: what says so right before it. */
const OF_FILE = /(?:base64,|sha-?\d{1,3}[-:=]|integrity=["']?|[?&]ver=)$/i;

/**
 * A token of nobody we know, with no word before it: so long and so mixed that a machine drew it, and no hash, which is
 * told by its sixteen digits. Or three
 * such parts, the short one in the middle, as signed tokens have them. No part of a path, a file's name or a longer name.
 * And what crypt makes of a password, with its salt (`$2y$10$…`, Apache's `$apr1$`, WordPress's `$P$`).
 */
export const drawnToken = pattern(
  'drawn-token',
  'token',
  /(?<![\w./\\@#%~+-])(?:[0-9A-Za-z]{28,256}|[\w-]{36,256}={0,2}|[\w-]{18,64}\.[\w-]{5,12}\.[\w-]{20,90})(?![\w%-]|[./+]\w)|\$(?:wp\$)?(?:[156HP]|2\w|a\w{3,7})\$[\w./$=,+]{16,120}/g,
  ({ value, text, start }) =>
    value.startsWith('$') ||
    (/[G-Zg-z]/.test(value) &&
      /\d.*\d/.test(value) &&
      isDrawnToken(value) &&
      changesOf(value) > (/[a-z].*[A-Z]|[A-Z].*[a-z]/.test(value) ? 0.4 : 0.25) &&
      !OF_FILE.test(text.slice(Math.max(0, start - 20), start))),
);
