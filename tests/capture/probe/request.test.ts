import { describe, expect, it } from 'vitest';
import { whyOf } from '../../../src/capture/probe/request';

describe('why a request that was answered failed', () => {
  it.each([
    [true, false, 20_000, 'status'],
    [false, true, 20_000, 'answer'],
    [false, false, 10_001, 'slow'],
    [false, false, 10_000, undefined],
  ] as const)('status bad: %s, says so: %s, %i ms', (isBad, saysSo, tookMs, why) => {
    expect(whyOf(isBad, saysSo, tookMs)).toBe(why);
  });
});
