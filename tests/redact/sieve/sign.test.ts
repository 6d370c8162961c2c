import { describe, expect, it } from 'vitest';
import { EDGE, OTHER, readRuns, scanName } from '../../../src/redact/sieve/sign';

const shown = (spelt: string): number[][][] => readRuns(spelt).map((run) => run.map((place) => [...place]));

describe('signs as they are spelt', () => {
  it('are characters, sets with ranges, hex, what is not ASCII, and edges', () => {
    expect(shown('a[b-d\\5d~]|\\7c[^x]')).toEqual([
      [[97], [98, 99, 100, 93, OTHER]],
      [[124], [EDGE, 120]],
    ]);
  });

  it('are kept under the name of a rule and the number of its expression', () => {
    expect(scanName('person', 1)).toBe('person.1');
  });
});
