import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordFinder } from '../../src/redact/word-finder';
import { secondsOf } from '../support/cpu-time';

const places = (words: readonly string[], text: string): [string, number][] => {
  const found: [string, number][] = [];
  wordFinder(words)(text, (word, at) => found.push([word, at]));
  return found;
};

it('finds each place of each word, in any case, also where they overlap or one begins another', () => {
  expect(places(['sk-', 'sk-ant-', 'nt-x'], 'Sk-ANT-x; risk-')).toEqual([
    ['sk-', 0],
    ['sk-ant-', 0],
    ['nt-x', 4],
    ['sk-', 12],
  ]);
});

it('takes no sign for another that shares its place in the table', () => {
  expect(places(['a-b', '{x}'], 'a\rb am\u0142b [X] [x]')).toEqual([]);
});

it('finds what looking for each word alone finds', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'B', '_', '.', '1', 'ß', '\n'), maxLength: 60 });
  const words = fc.uniqueArray(fc.stringMatching(/^[ab_.1]{3,5}$/), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(letters, words, (text, wanted) => {
      const alone = wanted.flatMap((word) =>
        Array.from(text, (_, at) => at).flatMap((at) =>
          text.toLowerCase().startsWith(word, at) ? [[word, at]] : [],
        ),
      );
      const key = ([word, at]: readonly unknown[]): string => `${String(at)} ${String(word)}`;
      expect(places(wanted, text).map(key).sort()).toEqual(alone.map(key).sort());
    }),
  );
});

it('reads a long text once, whatever number of words it looks for', () => {
  const find = wordFinder(Array.from({ length: 2_000 }, (_, at) => `word${at.toString(36)}x`));
  expect(secondsOf(() => find('wordx '.repeat(50_000), () => undefined))).toBeLessThan(0.2);
});
