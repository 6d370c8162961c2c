import { pattern } from '../finding';

/** A WordPress nonce: ten hex digits behind its name (`wp-includes/pluggable.php`, `wp_create_nonce`). */
export const nonce = pattern(
  'nonce',
  'nonce',
  /(?:_wpnonce|_ajax_nonce|nonce|x-wp-nonce)["'\]]?\s{0,4}(?:=>|[:=])\s{0,4}["']?(?<value>[0-9a-f]{10})\b/dgi,
);
