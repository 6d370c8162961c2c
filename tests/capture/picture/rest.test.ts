import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Freshness } from '../../../src/capture/picture/freshness';
import { createRest } from '../../../src/capture/picture/rest';

let version: number;
let readyState: DocumentReadyState;
let ending: AbortController;
let whenRested: (rested: () => void) => void;
const rested = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  version = 0;
  readyState = 'complete';
  ending = new AbortController();
  const window = {
    setTimeout: (work: () => void, ms: number) => setTimeout(work, ms),
    clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
    performance: { now: () => Date.now() },
    document: {
      get readyState() {
        return readyState;
      },
    },
  };
  const freshness = { version: () => version } as Freshness;
  whenRested = createRest(window as unknown as Window, freshness, ending.signal);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

describe('a page', () => {
  it('is at rest when it has loaded and nothing changed for a while', () => {
    whenRested(rested);
    vi.advanceTimersByTime(400);
    expect(rested).not.toHaveBeenCalled();
    vi.advanceTimersByTime(350);
    expect(rested).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(10_000);
    expect(rested).toHaveBeenCalledOnce();
  });

  it('is not at rest while it changes', () => {
    whenRested(rested);
    for (let times = 0; times < 10; times += 1) {
      version += 1;
      vi.advanceTimersByTime(200);
    }
    expect(rested).not.toHaveBeenCalled();
    vi.advanceTimersByTime(700);
    expect(rested).toHaveBeenCalledOnce();
  });

  it('is not at rest while it loads', () => {
    readyState = 'interactive';
    whenRested(rested);
    vi.advanceTimersByTime(2_000);
    expect(rested).not.toHaveBeenCalled();
    readyState = 'complete';
    vi.advanceTimersByTime(350);
    expect(rested).toHaveBeenCalledOnce();
  });

  it('that never rests is not waited for without end', () => {
    const changing = setInterval(() => (version += 1), 100);
    whenRested(rested);
    vi.advanceTimersByTime(3_000);
    clearInterval(changing);
    expect(rested).toHaveBeenCalledOnce();
  });

  it('is waited for anew when it is asked again', () => {
    const first = vi.fn();
    whenRested(first);
    vi.advanceTimersByTime(500);
    whenRested(rested);
    vi.advanceTimersByTime(5_000);
    expect(first).not.toHaveBeenCalled();
    expect(rested).toHaveBeenCalledOnce();
  });

  it('is waited for no more after the end', () => {
    whenRested(rested);
    ending.abort();
    vi.advanceTimersByTime(10_000);
    expect(rested).not.toHaveBeenCalled();
  });
});
