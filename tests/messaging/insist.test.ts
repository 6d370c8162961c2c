import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { insist } from '../../src/messaging/insist';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const failing = (times: number): (() => Promise<number>) => {
  let called = 0;
  return () => {
    called += 1;
    return called > times ? Promise.resolve(called) : Promise.reject(new Error('nobody answered'));
  };
};

it('calls again until somebody answers', async () => {
  const answer = insist(failing(4), new AbortController().signal);
  await vi.runAllTimersAsync();
  await expect(answer).resolves.toBe(5);
});

it('gives up after five tries, with the last error', async () => {
  const answer = insist(failing(5), new AbortController().signal);
  const refused = expect(answer).rejects.toThrow('nobody answered');
  await vi.runAllTimersAsync();
  await refused;
});

it('does not go on for a recorder that has ended', async () => {
  const ending = new AbortController();
  const call = vi.fn(failing(9));
  const answer = insist(call, ending.signal);
  const refused = expect(answer).rejects.toThrow('nobody answered');
  ending.abort();
  await vi.runAllTimersAsync();
  await refused;
  expect(call.mock.calls.length).toBeLessThan(3);
});
