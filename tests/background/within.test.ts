import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTime, TooLate, within } from '../../src/background/within';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a wait', () => {
  it('is as long as the promise takes, and leaves no timer', async () => {
    await expect(within(Promise.resolve(3), 1_000)).resolves.toBe(3);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('comes to nothing where it fails', async () => {
    await expect(within(Promise.reject(new Error('gone')), 1_000)).resolves.toBeUndefined();
  });

  it('says whether it failed or took too long, where that matters', async () => {
    await expect(inTime(Promise.reject(new Error('gone')), 1_000)).rejects.toThrow('gone');
    const answer = expect(inTime(new Promise(() => undefined), 1_000)).rejects.toThrow(TooLate);
    await vi.advanceTimersByTimeAsync(1_000);
    await answer;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('comes to nothing where it takes too long', async () => {
    const answer = within(new Promise(() => undefined), 1_000);
    await vi.advanceTimersByTimeAsync(1_000);
    await expect(answer).resolves.toBeUndefined();
  });
});
