/**
 * Asks of a place in a text whether one of `words` ends at most `near` characters before it, in the same line.
 * `words` is read without regard to case; the longest is no longer than `LONGEST`.
 */
export function behindWord(words: RegExp, near: number): (text: string, index: number) => boolean {
  const before = new RegExp(`(?:${words.source})[^\\r\\n]{0,${String(near)}}$`, 'i');
  return (text, index) => before.test(text.slice(Math.max(0, index - near - LONGEST), index));
}

const LONGEST = 20;
