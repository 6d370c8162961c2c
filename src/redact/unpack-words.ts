const CAPITAL = /[A-Z][^A-Z]*/g;
const FIRST = 'A'.charCodeAt(0);

/**
 * Words as they are loaded into each frame, in order: of each a capital, which tells how many letters it shares with
 * the one before it, and the rest. A fifth less than with blanks between them, once they are compressed.
 */
export function unpackWords(packed: string): string[] {
  let word = '';
  return (packed.match(CAPITAL) ?? []).map((one) => {
    word = word.slice(0, one.charCodeAt(0) - FIRST) + one.slice(1);
    return word;
  });
}
