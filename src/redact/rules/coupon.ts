import { pattern } from '../finding';
import { hasWords } from '../late';

/**
 * The code of a coupon, behind the word for it: in quotes, or written as no word is (WooCommerce, class-wc-coupon.php,
 * `get_coupon_error`: `Coupon "%s" does not exist!`, `Coupon code already applied!`).
 */
export const coupon = pattern(
  'coupon',
  'coupon',
  /(?<![A-Za-z])(?:[Cc]oupon|[Gg]utschein|[Vv]oucher|[Pp]romo(?:tion)?|[Rr]abatt)[ _-]?(?:[Cc]odes?|nummer)?["'\]]?\s{0,3}(?:(?:=>|[:=])\s{0,3})?(?:"([^"<>\r\n]{2,60})"|'([^'<>\r\n]{2,60})'|[“„«]([^”“»\r\n]{2,60})[”“»]|&quot;([^&\r\n]{2,60})&quot;|((?=[\w-]{0,40}\d)[A-Za-z0-9][\w-]{3,40}|[A-Z][A-Z\d-]{4,40})(?![\w-]))/dg,
  ({ value }) => hasWords(value) && !/^(?:yes|no|on|off|true|false|null|none|\d{1,2}|[=:\]].*)$/.test(value),
);
