import { pattern } from '../finding';

/** Payments, customers and accounts as the providers name them (docs.stripe.com/api, docs.mollie.com/reference): an id that leads to a person. */
export const transaction = pattern(
  'transaction',
  'transaction',
  /(?<![A-Za-z0-9_])(?:ch|pi|py|pm|re|txn|cus|sub|seti|src|card|acct|ac|po|tr|tok|ba|dp|cs_live|cs_test|pyr|in|ii|evt|ord|pfl|cst|mdt)_(?=[A-Za-z]{0,30}\d)(?=[a-z0-9]{0,30}[A-Z])[A-Za-z0-9]{8,80}(?![A-Za-z0-9_])/g,
);
