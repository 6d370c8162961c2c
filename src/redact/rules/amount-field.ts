import { pattern } from '../finding';

/**
 * An amount without its currency behind the key by which shops and providers write it: with cents, or in cents
 * (WooCommerce REST, PayPal's `mc_gross`, Stripe's `amount`, Klarna's `order_amount`). A `total` without cents is a count.
 */
export const amountField = pattern(
  'amount-field',
  'amount',
  /(?<=["'[?&_])(?:(?:sub|cart|order|grand|discount|shipping|refund)?_?total(?:_tax)?|(?:order|tax|refund|captured|received)?_?amount|(?:regular|sale|unit)?_?price|gross|net|fee|balance)(?:\\{0,2}["'])?\]?\s{0,3}(?:=>|[:=])\s{0,3}(?:\\{0,2}["'])?(-?\d{1,9}[.,]\d{2}|(?<=amount(?:\\{0,2}["'])?\]?\s{0,3}(?:=>|[:=])\s{0,3}(?:\\{0,2}["'])?)\d{3,12})(?![\w.])/dgi,
);
