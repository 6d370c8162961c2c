import type { Finding, Rule } from '../finding';
import { wordFinder } from '../word-finder';
import { tokenReaders } from './provider-tokens/readers';

const READERS = tokenReaders();
const findWords = wordFinder(READERS.keys());

/** Tokens that name their provider, whatever stands around them; and such as stand shortly behind its name. */
export const providerToken: Rule = {
  id: 'provider-token',
  find: (text) => {
    const found: Finding[] = [];
    findWords(text, (word, at) => {
      for (const read of READERS.get(word) ?? []) {
        const [start, end] = read(text, at) ?? [0, 0];
        if (end > start) found.push({ kind: 'api-key', start, end, rule: 'provider-token' });
      }
    });
    return widest(found);
  },
};

/** Findings in order, less those that lie within another. */
function widest(findings: readonly Finding[]): Finding[] {
  let read = 0;
  return [...findings]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const isNew = end > read;
      read = Math.max(read, end);
      return isNew;
    });
}
