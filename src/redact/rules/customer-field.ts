import type { Kind } from '../../domain/kind';
import { ruleOf } from '../finding';
import { hasWords } from '../late';

/** Keys by which WordPress and WooCommerce write people into requests and answers (REST docs, `WC_Order`), by kind. */
const KEYS: readonly (readonly [Kind, string])[] = [
  [
    'name',
    String.raw`first_?name|last_?name|full_?name|display_?name|nick_?name|user_?nicename|customer_?name|billing_?name|shipping_?name|card_?holder(?:_?name)?|cc_?name|given_?name|family_?name|user_?login|user_?name|comment_author|post_author_name|author_name|author_(?:login|first_name|last_name|display_name)|(?<=(?:ftp|smtp)_)user(?==)|user(?=["'](?:;s:\d|\s{0,3}(?:=>|:)\s{0,3}["']))`,
  ],
  [
    'address',
    'address_?locality|address_?[123]?|address_?line_?[123]?|street(?:_?address)?|city|town|post_?code|postal_?code|zip(?:_?code)?|formatted_(?:billing|shipping)(?:_full_name|_address)?',
  ],
  ['company', 'company(?:_?name)?|organi[sz]ation(?:_?name)?|vat(?:_?(?:number|id))?|tax_?(?:number|id)'],
  ['phone', 'phone(?:_?number)?|mobile|telephone|fax'],
  ['note', 'customer_?note|order_?comments|customer_?message|comment_content|review_?body'],
  ['ip', 'customer_?ip(?:_?address)?'],
];
const KEY = new RegExp(
  `(?<=["'\\[?&;:_<]|--|\\\\"|%5B|\\b(?:billing|shipping)_?)(?:${KEYS.map(([, keys]) => `(${keys})`).join('|')})(?:\\\\{0,3}["']|%5D)?\\]?(?:\\s{0,4}(?:=>|[:=]|,\\s{0,24}"value":|%3[Dd])\\s{0,4}(?:string\\(\\d{1,5}\\)\\s)?|;s:\\d{1,6}:|>\\s{0,4}(?:<!\\[CDATA\\[)?(?=[^<>\\]\\r\\n]{1,300}(?:\\]\\]>|<\\/\\w{1,30}[:_]\\w{1,40}>)))`,
  'gi',
);
/** Behind a key: a text of markup, the rest of a line of PHP's `print_r`, a quoted text, or a word of a query. */
const VALUE =
  /(?<=>|\[)([^\s<>\]][^<>\]\r\n]{0,300})(?=\]\]>|<\/\w{1,30}[:_]\w{1,40}>)|(?<=\] => )([^\s"'()[][^\r\n"'()[]{0,300}[^\s"'()[])|\\{1,3}["']([^"'\\\r\n]{1,300})|"((?:\\.|[^"\\\r\n]){1,300})|'((?:\\.|[^'\\\r\n]){1,300})|([^\s"'&,;<>)\]}[{]{2,300})/dy;

/** What stands in a customer's field of a request, an answer or a dump: `"first_name":"…"`, `billing_city=…`. */
export const customerField = ruleOf('customer-field', {
  expression: KEY,
  read: (match, tell) => {
    const kind =
      KEYS[match.slice(1).findIndex((key: string | undefined) => key !== undefined)]?.[0] ?? 'name';
    VALUE.lastIndex = match.index + match[0].length;
    const span = VALUE.exec(match.input)
      ?.indices?.slice(1)
      .find((at) => at);
    const value = span ? match.input.slice(...span) : '';
    if (span && hasWords(value) && !/^(?:null|true|false|\d|Array|[\w\\]+ Object)$/.test(value))
      tell(kind, ...span);
    return undefined;
  },
});
