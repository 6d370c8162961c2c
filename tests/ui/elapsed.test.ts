import { describe, expect, it } from 'vitest';
import { clock, span } from '../../src/ui/elapsed';

describe('clock', () => {
  it.each([
    [0, '00:00'],
    [67_999, '01:07'],
    [3_661_000, '1:01:01'],
    [-5000, '00:00'],
  ])('%d ms is %s', (ms, words) => {
    expect(clock(ms)).toBe(words);
  });
});

describe('span', () => {
  it.each([
    [41, '41 s'],
    [185, '3 min 5 s'],
    [7800, '2 h 10 min'],
  ])('%d s is %s', (seconds, words) => {
    expect(span(seconds)).toBe(words);
  });
});
