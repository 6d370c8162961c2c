/**
 * Asks of places in one text, from its beginning on, whether a word stands shortly before them in the same line. Reads
 * the text once, and not at all where nobody asks.
 */
export function behindWord(text: string, words: RegExp, near: number): (index: number) => boolean {
  let matches: Iterator<RegExpExecArray> | undefined;
  let next: RegExpExecArray | undefined;
  let end = -Infinity;
  return (index) => {
    if (!matches) {
      matches = text.matchAll(words);
      next = step(matches);
    }
    while (next && next.index + next[0].length <= index) {
      end = next.index + next[0].length;
      next = step(matches);
    }
    return index - end <= near && !/[\r\n]/.test(text.slice(end, index));
  };
}

function step(matches: Iterator<RegExpExecArray>): RegExpExecArray | undefined {
  const result: IteratorResult<RegExpExecArray, unknown> = matches.next();
  return result.done === true ? undefined : result.value;
}
