import { pattern } from '../finding';

/**
 * A payment, a payer or an authorisation behind the key by which a provider writes it (developer.paypal.com, IPN
 * variables; docs.adyen.com/webhooks; WooCommerce's `transaction_id`).
 */
export const transactionField = pattern(
  'transaction-field',
  'transaction',
  /(?:(?<![A-Za-z])|(?<=(?<![A-Za-z])paypal))(?:(?:txn|transaction|capture|authori[sz]ation|payer|payment|charge|refund|parent[ _]txn|recurring[ _]payment)[ _-]?id|paypal[ _-]?order[ _-]?id|psp[ _-]?reference|payment[ _-]?reference)["'\]]?\s{0,3}(?:=>|[:=])\s{0,3}["']?((?=[a-zA-Z-]{0,40}\d)[\w-]{4,64}|[A-Z]{10,20})(?![\w-])/dgi,
  ({ value }) => /\d/.test(value) || /^[A-Z]+$/.test(value),
);
