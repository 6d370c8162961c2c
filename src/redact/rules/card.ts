import { pattern } from '../finding';

/** First digits and lengths that the networks give out (ISO/IEC 7812). */
const NETWORKS =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-59]|[689]\d)\d{11,16}|35(?:2[89]|[3-8]\d)\d{12,15}|6(?:011|4[4-9]\d|5\d\d)\d{12,15}|(?:62|81)\d{14,17}|220[0-4]\d{12,15}|(?:50|5[6-8]|6[37])\d{11,17})$/;
const WORD_BEFORE =
  /\b(?:card|carte|karte|kreditkarte|tarjeta|carta|PAN|amex|visa|mastercard|diners)\W{1,4}(?:(?:number|no|nr|num[ée]ro)\W{1,4})?$/i;

/**
 * The number of a payment card: digits of a network, alone or in groups, that its checksum confirms; also groups of
 * four without a network, and anything that is called a card, for a mistyped one is nearly one.
 */
export const card = pattern(
  'card',
  'card',
  /(?<![\w.#/]|\d[-,])(?:\d{4}(?:[ \u00a0.-]?\d{4}){2}[ \u00a0.-]?\d{1,4}(?:[ \u00a0.-]?\d{1,3})?|\d{4}[ -]?\d{6}[ -]?\d{4,5})(?!\w|[.,-]\d)/g,
  ({ value, text, start }) => {
    const digits = value.replace(/\D/g, '');
    if (WORD_BEFORE.test(text.slice(Math.max(0, start - 30), start))) return true;
    return passesLuhn(digits) && (NETWORKS.test(digits) || /^\d{4}([ -])(?:\d{4}\1){2}\d{1,4}$/.test(value));
  },
);

/** ISO/IEC 7812-1, annex B. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    sum += at % 2 === 0 ? digit : ((digit * 2) % 10) + Math.floor((digit * 2) / 10);
  }
  return sum % 10 === 0 && /[1-9]/.test(digits);
}
