import { pattern } from '../finding';

/** The secret by which a browser confirms a payment, named by that payment (docs.stripe.com/api/payment_intents). */
export const clientSecret = pattern(
  'client-secret',
  'token',
  /(?<![A-Za-z0-9])(?:pi|seti|src|cs|ek|cuss|accs)_[A-Za-z0-9_]{6,80}_secret_[A-Za-z0-9]{8,80}/g,
);
