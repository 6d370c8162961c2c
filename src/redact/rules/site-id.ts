import { pattern } from '../finding';

/** What a service calls this site by, behind the word for it: `Site ID 7F3K-Q2ZD-88LM`, `"site_id":"hh-868d72495b"`. */
export const siteId = pattern(
  'site-id',
  'site-id',
  /\b(?:site|blog|shop|store|website|install(?:ation)?|instance|merchant|account|tenant|workspace|organi[sz]ation|customer)[ _-]?id\b["'\]]?\s{0,3}(?:=>|[:=#])?\s{0,3}["']?((?=[\w.-]{0,40}\d)[\w][\w.-]{2,60}\w)|\bmerchantAccount(?:Code)?["']?\s{0,3}[:=]\s{0,3}["']?([\w-]{3,60})/dgi,
);
