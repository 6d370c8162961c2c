import { describe, expect, it } from 'vitest';
import { createRanges } from '../../../src/redact/sieve/ranges';

function taken(...added: [number, number][]): readonly number[] {
  const ranges = createRanges();
  for (const [from, to] of added) ranges.add(from, to);
  return ranges.take();
}

describe('ranges', () => {
  it('come in order and apart, whatever the order they are added in', () => {
    expect(taken([5, 6], [7, 9], [20, 30], [0, 1], [25, 26])).toEqual([0, 1, 5, 9, 20, 30]);
    expect(taken([10, 50], [20, 20], [5, 5])).toEqual([5, 5, 10, 50]);
  });

  it('are given once', () => {
    const ranges = createRanges();
    ranges.add(1, 2);
    expect([ranges.take(), ranges.take()]).toEqual([[1, 2], []]);
    ranges.add(0, 0);
    expect(ranges.take()).toEqual([0, 0]);
  });
});
