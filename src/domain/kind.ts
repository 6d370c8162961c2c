/** First tier: kinds of value that are gone at the source, in no store and no report. */
export const GoneKind = [
  'api-key',
  'application-password',
  'address',
  'avatar',
  'card',
  'company',
  'cookie',
  'coupon',
  'credential',
  'customer-name',
  'email',
  'iban',
  'ip',
  'licence-key',
  'name',
  'nonce',
  'note',
  'order-key',
  'password',
  'phone',
  'private-key',
  'server-path',
  'token',
  'data',
  'parameter',
  'typed-value',
] as const;
export type GoneKind = (typeof GoneKind)[number];

/** Second tier: kinds that are covered in everything that leaves and kept in the local recording. */
export const CoverKind = [
  'administrator',
  'amount',
  'order',
  'product',
  'record-id',
  'site-address',
  'site-id',
  'site-name',
  'transaction',
] as const;
export type CoverKind = (typeof CoverKind)[number];

/** What is found and left out by itself. */
export type Kind = GoneKind | CoverKind;

/** What a person covered in a picture by hand: they alone know what it was. */
export const BY_HAND = 'by-hand';

/** Whatever can be said to stand under a cover. */
export type CoveredKind = Kind | typeof BY_HAND;
