import { expect, it } from 'vitest';
import { mean, median, p95, tenth } from '../../scripts/bench/figures';

it('takes the middle one, or between the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 9, 2])).toBe(3);
  expect(median([])).toBeNaN();
});

it('takes what 95 of 100 do not exceed, and of few the most', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(p95(hundred)).toBe(95);
  expect(p95([3, 1, 2])).toBe(3);
  expect(p95([])).toBeNaN();
});

it('tells a mean and rounds to a tenth', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(tenth(12.349)).toBe(12.3);
});
