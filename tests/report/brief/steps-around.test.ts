import { describe, expect, it } from 'vitest';
import { stepsAround } from '../../../src/report/brief/steps-around';

const steps = Array.from({ length: 20 }, (_, at) => at + 1);
const told = (bug: number | null | undefined, count: number): string =>
  stepsAround(steps, bug, count)
    .map((shown) => (shown.as === 'step' ? String(shown.step) : `+${String(shown.count)}`))
    .join(' ');

describe('the steps that fit', () => {
  it('are all, where all fit', () => {
    expect(told(3, 20)).toBe(steps.join(' '));
  });

  it('are the first, and those that led to the bug, with two after it', () => {
    expect(told(12, 6)).toBe('1 +8 10 11 12 13 14 +6');
  });

  it('are the last ones, where there is no bug', () => {
    expect(told(null, 4)).toBe('1 +16 18 19 20');
    expect(told(undefined, 1)).toBe('1 +19');
  });

  it('begin with the first, where the bug is near it', () => {
    expect(told(2, 5)).toBe('1 2 3 4 5 +15');
  });

  it('always hold the bug from three steps on, and every step once', () => {
    for (let bug = 1; bug <= 20; bug += 1)
      for (let count = 4; count <= 20; count += 1) {
        const shown = stepsAround(steps, bug, count);
        const numbers = shown.flatMap((one) => (one.as === 'step' ? one.step : []));
        const left = shown.reduce((sum, one) => sum + (one.as === 'gap' ? one.count : 0), 0);
        expect(numbers).toContain(bug);
        expect(numbers.length + left).toBe(20);
      }
  });
});
