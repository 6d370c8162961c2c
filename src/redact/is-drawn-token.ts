/** Where one kind of character follows another: small, capital, digit, sign. */
const CHANGE = /[a-z](?=[^a-z])|[A-Z](?=[^A-Z])|\d(?=\D)|[_.=-](?=[^_.=-])/g;
const AT_DIGITS = /\d(?=[A-Za-z])|[A-Za-z](?=\d)/g;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const WORD = /^(?:[A-Z]?[a-z]{3,}|[A-Z]{3,})$/;
/** A time, or a hash with its name before it: `20261122T084736Z`, `sha384-…`. */
const TOLD = /^(?:\d{8}T\d{4,9}Z?$|sha\d{1,3}[-_:])/i;
/** Of so many changes from one character to the next words that are joined by capitals stay short. */
const OFTEN = 0.4;

/** How often one kind of character follows another, of as often as it could. */
export const changesOf = (value: string): number => (value.match(CHANGE)?.length ?? 0) / value.length;

/**
 * Did a machine draw it, as it draws keys? Digits stand all over a run, or the kinds of characters change all the time.
 * A part that is a word makes it a name, a time and a hash say what they are, and what only stands in for a value is none.
 */
export function isDrawnToken(value: string): boolean {
  if (UUID.test(value) || /^\d+$/.test(value)) return true;
  if (!/\d/.test(value) || /([xX*.\d])\1{5}/.test(value) || TOLD.test(value)) return false;
  const parts = value.split(/[_.=-]/).filter((part) => part !== '');
  if (parts.length === 1) return atDigits(value) >= (value.length < 18 ? 4 : 3) || changesOf(value) > OFTEN;
  if (parts.every((part) => /^[\da-f]{8,}$/i.test(part))) return true;
  return !parts.some((part) => WORD.test(part)) && /[A-Z]/.test(value) && changesOf(value) > OFTEN;
}

const atDigits = (value: string): number => value.match(AT_DIGITS)?.length ?? 0;
