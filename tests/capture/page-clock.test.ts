import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPageClock } from '../../src/capture/page-clock';

const START = Date.UTC(2026, 10, 22, 22);
const HOUR = 3_600_000;

describe("the page's clock", () => {
  let running = 0;
  const page = {
    performance: { timeOrigin: START, now: () => running } as Performance,
  };
  beforeEach(() => {
    running = 0;
    vi.useFakeTimers({ now: START });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('tells two events of one millisecond apart', () => {
    const clock = createPageClock(page);
    running = 5.8;
    vi.setSystemTime(START + 5);
    expect([clock(5.2), clock(5.7)]).toEqual([START + 5.2, START + 5.7]);
  });

  it('is set anew after the machine slept', () => {
    const clock = createPageClock(page);
    clock(0);
    // Eight hours of sleep, in which the page's clock stood still.
    running = 1_000;
    vi.setSystemTime(START + 8 * HOUR);
    expect(clock(990)).toBe(START + 8 * HOUR - 10);
    running = 61_000;
    vi.setSystemTime(START + 8 * HOUR + 60_000);
    expect(clock(61_000)).toBe(START + 8 * HOUR + 60_000);
  });
});
