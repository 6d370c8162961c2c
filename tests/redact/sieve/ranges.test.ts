import { describe, expect, it } from 'vitest';
import { createRanges } from '../../../src/redact/sieve/ranges';

function taken(...added: [number, number][]): readonly number[] {
  const ranges = createRanges();
  for (const [from, to] of added) ranges.add(from, to);
  return Array.from(ranges.take());
}

describe('ranges', () => {
  it('come in order and apart, whatever the order they are added in', () => {
    expect(taken([5, 6], [7, 9], [20, 30], [0, 1], [25, 26])).toEqual([0, 1, 5, 9, 20, 30]);
    expect(taken([10, 50], [20, 20], [5, 5])).toEqual([5, 5, 10, 50]);
  });

  it('are given once', () => {
    const ranges = createRanges();
    ranges.add(1, 2);
    expect([Array.from(ranges.take()), Array.from(ranges.take())]).toEqual([[1, 2], []]);
    ranges.add(0, 0);
    expect(Array.from(ranges.take())).toEqual([0, 0]);
  });

  it('are as many as there are, and those in between are one with what they meet', () => {
    const many = Array.from({ length: 100 }, (_, nth): [number, number] => [nth * 10, nth * 10 + 1]);
    expect(taken(...many)).toEqual(many.flat());
    expect(taken(...many, [5, 996])).toEqual([0, 1, 5, 996]);
    expect(taken(...many.toReversed())).toEqual(many.flat());
  });
});
