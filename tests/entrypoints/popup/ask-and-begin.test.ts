import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askAndBegin } from '../../../entrypoints/popup/ask-and-begin';

/** What was called, in order; `answer` lets what was begun be done. */
function watched(answer: Promise<boolean>): {
  readonly log: string[];
  readonly ask: () => void;
  readonly begin: () => Promise<boolean>;
} {
  const log: string[] = [];
  return {
    log,
    ask: () => log.push('asked'),
    begin: () => {
      log.push('begun');
      return answer;
    },
  };
}

const never = new Promise<boolean>(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('in the click', () => {
  it('asks before anything is waited for', () => {
    const { log, ask, begin } = watched(never);
    void askAndBegin(ask, begin, 'in-click');
    expect(log).toEqual(['asked', 'begun']);
  });
});

describe('once begun', () => {
  it('asks when it has begun, and not before', async () => {
    const { log, ask, begin } = watched(Promise.resolve(true));
    const asked = askAndBegin(ask, begin, 'once-begun');
    expect(log).toEqual(['begun']);
    expect(await asked).toBe(true);
    expect(log).toEqual(['begun', 'asked']);
  });

  it('asks for nothing where nothing was begun', async () => {
    const { log, ask, begin } = watched(Promise.resolve(false));
    expect(await askAndBegin(ask, begin, 'once-begun')).toBe(false);
    expect(log).toEqual(['begun']);
  });

  it('asks for nothing where nobody answered, and says so', async () => {
    const { log, ask, begin } = watched(Promise.reject(new Error('nobody')));
    await expect(askAndBegin(ask, begin, 'once-begun')).rejects.toThrow('nobody');
    expect(log).toEqual(['begun']);
  });

  it('asks while the click still counts, though the answer takes longer', async () => {
    const { log, ask, begin } = watched(never);
    void askAndBegin(ask, begin, 'once-begun');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(log).toEqual(['begun', 'asked']);
  });
});
