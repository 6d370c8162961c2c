/** Tells `found` of each place at which a word stands, in order; several words may begin at one place. */
export type WordFinder = (text: string, found: (word: string, at: number) => void) => void;

/** Letters regardless of their case, then digits and signs; what it mixes up is told apart when the word is compared. */
const fold = (code: number): number => (code >= 64 ? code & 31 : 32 | (code & 31));
const FOLDED = 64;
/** Characters by which a word is known at first; the last of them may be any where a word has but three. */
const LOOK = 4;
const KEYS = FOLDED ** LOOK - 1;
const SLOT_BITS = 18;
/** Where in a small table a key stands, with a few others (Knuth's multiplicative hashing). */
const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - SLOT_BITS);

/**
 * Looks for all of `words` at once, in any case: one reading of the text, which asks of each four characters whether a
 * word begins with them, and how long such are. Words are lowercase, of ASCII, and three characters or longer.
 */
export function wordFinder(words: Iterable<string>): WordFinder {
  const known = new Set(words);
  const lengths = new Map<number, number[]>();
  const begins = new Uint8Array(1 << SLOT_BITS);
  for (const word of known) {
    for (const key of keysOf(word)) {
      begins[slotOf(key)] = 1;
      const all = lengths.get(key) ?? [];
      if (!all.includes(word.length))
        lengths.set(
          key,
          [...all, word.length].sort((a, b) => a - b),
        );
    }
  }
  return (text, found) => {
    let key = 0;
    // One beyond the end, where a word of three may stand last.
    for (let end = 0; end <= text.length; end += 1) {
      key = ((key << 6) | fold(text.charCodeAt(end))) & KEYS;
      if (begins[slotOf(key)] !== 1 || end < LOOK - 1) continue;
      const at = end - LOOK + 1;
      for (const length of lengths.get(key) ?? []) {
        const word = text.slice(at, at + length).toLowerCase();
        if (word.length === length && known.has(word)) found(word, at);
      }
    }
  };
}

function keysOf(word: string): number[] {
  const read = [0, 1, 2, 3]
    .slice(0, word.length)
    .reduce((key, at) => (key << 6) | fold(word.charCodeAt(at)), 0);
  if (word.length >= LOOK) return [read];
  return Array.from({ length: FOLDED }, (_, last) => (read << 6) | last);
}
