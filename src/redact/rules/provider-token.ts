import { ruleOfWords } from '../sieve/words';
import { tokenReaders } from './provider-tokens/readers';

const READERS = tokenReaders();

/** Tokens that name their provider, whatever stands around them; and such as stand shortly behind its name. */
export const providerToken = ruleOfWords('provider-token', {
  words: [...READERS.keys()],
  read: (text, standing, tell) => {
    const found: Span[] = [];
    for (const { word, at } of standing)
      for (const read of READERS.get(word) ?? []) found.push(read(text, at) ?? [0, 0]);
    for (const [start, end] of widest(found)) tell('api-key', start, end);
  },
});

type Span = readonly [start: number, end: number];

/** Spans in order, less those that are empty or lie within another. */
function widest(spans: readonly Span[]): Span[] {
  let read = 0;
  return [...spans]
    .sort(([a, endA], [b, endB]) => a - b || endB - endA)
    .filter(([start, end]) => {
      const isNew = end > start && end > read;
      read = Math.max(read, end);
      return isNew;
    });
}
