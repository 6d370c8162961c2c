import { ruleOfWords } from '../sieve/words';
import { tokenReaders } from './provider-tokens/readers';

/** Made at the first text that is read: many expressions, which a frame need not wait for. */
let made: ReturnType<typeof tokenReaders> | undefined;
const readers = (): ReturnType<typeof tokenReaders> => (made ??= tokenReaders());

/** Tokens that name their provider, whatever stands around them; and such as stand shortly behind its name. */
export const providerToken = ruleOfWords('provider-token', {
  words: () => [...readers().byName.keys()],
  exact: () => [...readers().byPrefix.keys()],
  read: (text, standing, tell) => {
    const { byName, byPrefix } = readers();
    const found: Span[] = [];
    for (const { word, at } of standing)
      for (const read of byPrefix.get(word) ?? byName.get(word) ?? []) {
        const span = read(text, at);
        if (span) found.push(span);
      }
    for (const [start, end] of widest(found)) tell('api-key', start, end);
  },
});

type Span = readonly [start: number, end: number];

/** Spans in order, less those that lie within another. */
function widest(spans: readonly Span[]): Span[] {
  let read = 0;
  return [...spans]
    .sort(([a, endA], [b, endB]) => a - b || endB - endA)
    .filter(([, end]) => {
      const isNew = end > read;
      read = Math.max(read, end);
      return isNew;
    });
}
