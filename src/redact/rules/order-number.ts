import { pattern } from '../finding';

/**
 * The number of an order, an invoice, a customer, behind the word for it (WooCommerce's order notes and errors). Many
 * of them (`Orders 41`) are a count; a short one behind a mere colon is a position; a date or a version is neither.
 */
export const orderNumber = pattern(
  'order-number',
  'order',
  /(?<![A-Za-z])(?:order|bestell(?:ung)?|auftrag|invoice|rechnung|customer|kunden?|refund|subscription|abonnement|booking|buchung|shipment|commande|pedido|encomenda|ordine|bestelling|klant|merchant[ _-]?reference)(?:[ _-]{0,2}s?(?:(?:id|no|nr|n[°º.]|number|nummer)(?![a-z])["'\]]?\W{0,3}#?\W{0,2}|#)((?:[A-Z]{1,4}-(?:20\d\d-)?)?\d{2,20})|["'\]]?(?:\s{0,2}#|\s|\s{0,2}[:=]>?\s{0,2}(?=\d{3}|[A-Z]{2,4}-\d))((?:(?<==)[A-Z]{2,4}-)?\d{2,20}))(?![\w%]|[.,:/-]\d)|\bshop_order (?:get|update|delete) (\d{1,20})/dgi,
);
