import { describe, expect, it } from 'vitest';
import { EDGE, OTHER, readRuns, scanName, signsIn } from '../../../src/redact/sieve/sign';

const shown = (spelt: string): number[][][] => readRuns(spelt).map((run) => run.map((place) => [...place]));

describe('signs as they are spelt', () => {
  it('are characters, sets with ranges, hex, what is not ASCII, and edges', () => {
    expect(shown('a[b-d\\5d~]|[\\7c][^x]')).toEqual([
      [[97], [98, 99, 100, 93, OTHER]],
      [[124], [EDGE, 120]],
    ]);
  });

  it('have letters in both cases where that is told, and names for sets that stand often', () => {
    const read = signsIn({ sets: '[0-2][xy]', scans: { 'any.0': '1 20 i\n-2 3\ta[a]|ÀÁ\n4\t5' } });
    expect(read('any.1')).toBeUndefined();
    const { signs = [], ...reach } = read('any.0') ?? {};
    expect(reach).toEqual({ back: 1, ahead: 20 });
    expect(signs.map(({ run, from, to }) => [run.map((place) => [...place].join()), from, to])).toEqual([
      [['65,97', '97'], -2, 3],
      [['48,49,50', '120,121'], -2, 3],
      [['53'], 4, 4],
    ]);
  });

  it('are kept under the name of a rule and the number of its expression', () => {
    expect(scanName('person', 1)).toBe('person.1');
  });
});
