/** Kinds of characters that a machine mixes and a word does not. */
const CHANGE = /[a-z](?![a-z]|$)|[A-Z](?![A-Z]|$)|\d(?!\d|$)|[_-](?![_-]|$)/g;
const BETWEEN_DIGITS = /\d(?=[A-Za-z])|[A-Za-z](?=\d)/g;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const WORD = /^(?:[A-Z]?[a-z]{3,}|[A-Z]{3,})$/;

/**
 * Did a machine draw it? Digits stand all over a run, or the kinds of its characters change all the time; a part that is
 * a word makes it a name, and what only stands in for a value is none.
 */
export function isDrawn(value: string): boolean {
  if (UUID.test(value) || /^\d+$/.test(value)) return true;
  if (!/\d/.test(value) || /([xX*.\d])\1{5}/.test(value)) return false;
  const parts = value.split(/[_.=-]/);
  if (parts.length > 1 && (parts.some((part) => WORD.test(part)) || !/[A-Z]/.test(value))) return isHex(value);
  const between = value.match(BETWEEN_DIGITS)?.length ?? 0;
  const changes = value.match(CHANGE)?.length ?? 0;
  return parts.length > 1 ? changes > 0.4 * value.length : between >= 3 || changes > 0.4 * value.length;
}

const isHex = (value: string): boolean => /^[\da-f]{8,}(?:-[\da-f]{8,}){0,4}$/i.test(value) && /\d/.test(value);
