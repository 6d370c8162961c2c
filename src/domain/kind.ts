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

/** Is it kept here, where it is left out of what leaves? */
export function isCoverKind(kind: string): kind is CoverKind {
  return (CoverKind as readonly string[]).includes(kind);
}

/** What is found and left out by itself. */
export type Kind = GoneKind | CoverKind;

/** Who the person and the shop are: the same, whatever place names them. */
const OWN: readonly CoverKind[] = ['administrator', 'site-address', 'site-id', 'site-name'];

/** Must a value that was known as `before` be gone, because it is known as `now`, too? */
export function outranks(now: Kind, before: Kind): boolean {
  return isCoverKind(before) && !OWN.includes(before) && !isCoverKind(now);
}

/** What a person covered in a picture by hand: they alone know what it was. */
export const BY_HAND = 'by-hand';

/** Whatever can be said to stand under a cover. */
export type CoveredKind = Kind | typeof BY_HAND;
