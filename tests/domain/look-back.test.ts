import { describe, expect, it } from 'vitest';
import { isWithinLookBack, LOOK_BACK_MS } from '../../src/domain/look-back';

const NOW = Date.UTC(2026, 10, 22, 13);

describe('what happened', () => {
  it.each([
    ['just now', 0, true],
    ['a moment less than five minutes ago', LOOK_BACK_MS - 1, true],
    ['five minutes ago', LOOK_BACK_MS, false],
    ['an hour ago', 60 * 60_000, false],
    ['a little later, by a clock that was mended', -60_000, true],
    ['later, by a clock that was set back', -60_001, false],
  ])('%s, is it still held?', (_when, ago, isHeld) => {
    expect(isWithinLookBack({ epochMs: NOW - ago }, NOW)).toBe(isHeld);
  });
});
