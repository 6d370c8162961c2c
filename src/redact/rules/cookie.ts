import { pattern } from '../finding';

/**
 * Cookies: all of a `Cookie` or `Set-Cookie` header, and those that stand alone by the names that WordPress and
 * WooCommerce give them (core default-constants.php, wp-login.php, comment.php; class-wc-session-handler.php).
 * PHP's sessions bear theirs in a file's name, too (php.net, session.save_path).
 * Their names end in a hash of the site's address, which goes with the value.
 */
export const cookie = pattern(
  'cookie',
  'cookie',
  /(?:\b(?:[Ss]et-)?[Cc]ookie["']?\s{0,4}(?:=>|:)\s{0,4}["']?(?=[\w.%-]{1,200}=)([^\r\n"']{3,4000})|\b(?:wordpress(?:_sec|_logged_in|_rec)?|wp-resetpass|wp-postpass|wordpress(?:user|pass)|comment_author(?:_email|_url)?|wp_woocommerce_session)_?-?([0-9a-f]{32}\s{0,2}["']?\]?\s{0,2}(?:=>|[=:])\s{0,2}["']?[^\s;"',<>]{2,2000})|\b(?:PHPSESSID|woocommerce_cart_hash|__stripe_[ms]id|laravel_session|connect\.sid|[\w-]{1,40}_session)(?:\s{0,2}=\s{0,2}|",\s{0,24}"value":\s?")([^\s;"'&,<>]{6,400})|(?<![A-Za-z0-9])sess_((?=[a-z,-]{0,40}[\dA-Z])[A-Za-z0-9,-]{16,256}(?<!,)))/dg,
);
