import type { Reading } from '../reading';
import { unitsFrom } from '../units';

/** The zeros of other scripts: Arabic-Indic, extended Arabic-Indic, Devanagari, Bengali, Thai. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];
/** What each character is, of those that were met. */
const PLAIN = new Map<string, string>();

/**
 * Letters, digits and signs in another dress: full-width, mathematical, in circles (Unicode, NFKC); other digits. Not the
 * marks of a Chinese or Japanese sentence, which part its words. What is written one for one is read by the run, with
 * what is ASCII between, the others by few: for each by itself a line without end would take too long.
 */
export const compatibilityForms: Reading = {
  id: 'compatibility-forms',
  isOneForOne: true,
  next: unitsFrom(
    /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\u2009\u202f\u2070-\u209c\u2460-\u24ff\ud835\ufe50-\ufe6b\uff02-\uff5e]/g,
    /[\uff02-\uff07\uff0a\uff0b\uff0d-\uff1a\uff1c-\uff1e\uff20-\uff5e\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59](?:[!-~]?[\uff02-\uff07\uff0a\uff0b\uff0d-\uff1a\uff1c-\uff1e\uff20-\uff5e\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]){0,199}|[\ufe50-\ufe6b\u2070-\u209c\u2460-\u24ff\u{1d400}-\u{1d7ff}\u2009\u202f]{1,4}/gu,
    (unit) => (unit.length === 1 ? plain(unit) : Array.from(unit, plain).join('')),
  ),
};

function plain(character: string): string {
  const known = PLAIN.get(character) ?? digit(character.charCodeAt(0)) ?? character.normalize('NFKC');
  PLAIN.set(character, known);
  return known;
}

function digit(code: number): string | undefined {
  const zero = ZEROS.find((one) => code >= one && code < one + 10);
  return zero === undefined ? undefined : String(code - zero);
}
