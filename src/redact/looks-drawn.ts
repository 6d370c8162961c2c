/**
 * Could a machine have drawn it? Letters and digits mixed as no word, number, date, version, path or correlation id
 * mixes them.
 */
export function looksDrawn(token: string): boolean {
  if (token.length < 12 || !/\d/.test(token) || !/[A-Za-z]/.test(token)) return false;
  if (/^(?:req|evt|corr|trace|span|log|err|php|wp|wc|v)[_-]/i.test(token)) return false;
  if (/^v?\d{1,4}(?:[.:/-]\d{1,4}){1,5}(?:[-+.T][\w.:+-]{0,24})?$/.test(token)) return false;
  // Words of an identifier, perhaps with a number at the end: `woocommerce_stripe_v2_settings`.
  const parts = token.split(/[_.:/=~+-]/);
  if (parts.every((part) => /^(?:[A-Za-z]?[a-z]*|[A-Z]*|v?\d{0,4})\d{0,3}$/.test(part))) return false;
  return new Set(token).size > 6;
}
