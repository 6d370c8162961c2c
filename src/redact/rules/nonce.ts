import { pattern } from '../finding';

/**
 * A WordPress nonce: ten hex digits behind its name (`wp-includes/pluggable.php`, `wp_create_nonce`), as a call's
 * argument (`createNonceMiddleware("…")`, script-loader.php), or as the `security` of an Ajax request.
 */
export const nonce = pattern(
  'nonce',
  'nonce',
  /(?:nonce[\w-]{0,30}|\bsecurity)(?:\\{0,3}["']|&quot;)?\]?\s{0,4}(?:=>|[:=(]|,(?:\s{0,24}"value":)?|%3[Dd])\s{0,4}(?:\\{0,3}["']|&quot;)?([0-9a-f]{10})(?![0-9a-zA-Z])/dgi,
);
