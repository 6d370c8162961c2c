import { late } from './late';

/** A word of a text as it is looked up, and where it stands. */
export type Word = { readonly word: string; readonly start: number; readonly end: number };

/**
 * Words, with what notations do to them: percent-encoded and escaped letters belong to a word, percent-encoded signs,
 * entities and escapes of white space part two. In scripts that part no words each character is one.
 */
const WORD = late(
  'gu',
)`%[0-7][0-9A-Fa-f]|&(?:[a-z]{2,6}|#\d{1,5});|\\[nrt]|\\u00[0-2][0-9A-Fa-f]|([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}]|%[89A-Fa-f][0-9A-Fa-f]|\\u(?!00[0-2])[0-9A-Fa-f]{4}){1,200})`;

/** The words of `text`, in one spelling: without case, accents, compatibility forms and escapes. */
export function* spellWords(text: string): Iterable<Word> {
  for (const { index, 0: whole, 1: raw } of text.matchAll(WORD())) {
    if (raw === undefined) continue;
    const word = spell(raw);
    if (word !== '') yield { word, start: index, end: index + whole.length };
  }
}

const ACCENT = late('gu')`\p{M}`;

function spell(raw: string): string {
  // Most words are spelt so already, and folding takes most of the time.
  if (/^[0-9A-Za-z]+$/.test(raw)) return raw.toLowerCase();
  return unescaped(raw).normalize('NFKD').replace(ACCENT(), '').toLowerCase().replaceAll('ß', 'ss');
}

function unescaped(raw: string): string {
  if (!/[%\\]/.test(raw)) return raw;
  const plain = raw.replace(/\\u([0-9A-Fa-f]{4})/g, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
