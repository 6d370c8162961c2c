/** Tells `found` of each place at which a word stands, in order; several words may begin at one place. */
export type WordFinder = (text: string, found: (word: string, at: number) => void) => void;

/** Letters regardless of their case, then digits and signs; what it mixes up is told apart when the word is compared. */
const fold = (code: number): number => (code >= 64 ? code & 31 : 32 | (code & 31));
const KEYS = 1 << 18;

/**
 * Looks for all of `words` at once, in any case: one reading of the text, which asks of each three characters whether
 * a word begins with them. Words are lowercase, of ASCII, and three characters or longer.
 */
export function wordFinder(words: Iterable<string>): WordFinder {
  const beginning = new Map<number, string[]>();
  const begins = new Uint8Array(KEYS);
  for (const word of words) {
    const key = [0, 1, 2].reduce((before, at) => (before << 6) | fold(word.charCodeAt(at)), 0);
    begins[key] = 1;
    beginning.set(key, [...(beginning.get(key) ?? []), word]);
  }
  return (text, found) => {
    let key = 0;
    for (let end = 0; end < text.length; end += 1) {
      key = ((key << 6) | fold(text.charCodeAt(end))) & (KEYS - 1);
      if (begins[key] !== 1 || end < 2) continue;
      const at = end - 2;
      for (const word of beginning.get(key) ?? [])
        if (text.slice(at, at + word.length).toLowerCase() === word) found(word, at);
    }
  };
}
