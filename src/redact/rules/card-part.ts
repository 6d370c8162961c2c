import { pattern } from '../finding';

/**
 * What shops keep of a card to show it again: its last digits and its expiry (WooCommerce's payment tokens, Stripe's
 * `last4`). The date on which a licence expires has a day.
 */
export const cardPart = pattern(
  'card-part',
  'card',
  /\b(?:ending (?:in|with)|endet (?:auf|mit)|Endziffern|se terminant par|terminada en|che termina con|eindigend op) (\d{4})(?!\d)|(?<![a-z])(?:card_?)?(?:last_?(?:4|four)|exp(?:iry)?_(?:month|year))(?:\\{0,2}["'])?\]?\s{0,3}(?:=>|[:=])\s{0,3}(?:\\{0,2}["'])?(\d{1,4})(?!\d)|(?<![a-z])(?:expires|exp(?:iry)?(?:_date)?\.?|gültig bis|expire le|caduca|scade)["'\]]{0,2}\s?(?:=>|[:=])?\s?["']?((?:0[1-9]|1[0-2]) ?\/ ?(?:20)?\d\d)(?![\d/])/dgi,
);
