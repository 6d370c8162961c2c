import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepFresh } from '../../../entrypoints/sidepanel/keep-fresh';

const read = vi.fn();
const isOutdated = vi.fn();
const onError = vi.fn();
let ending: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  read.mockResolvedValue(undefined);
  isOutdated.mockResolvedValue(false);
  ending = new AbortController();
  keepFresh({ read, isOutdated, onError }, ending.signal);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

const write = (): Promise<void> => browser.storage.local.set({ 'journal:x:y': String(Math.random()) });
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('a panel that is seen', () => {
  it('reads at once, and then only what is new', async () => {
    await pass(10_000);
    expect(read).toHaveBeenCalledTimes(1);
    expect(isOutdated.mock.calls.length).toBeGreaterThanOrEqual(9);
  });

  it('reads what pages write in groups, soon, and at most once a second', async () => {
    await pass(2_000);
    for (let wrote = 0; wrote < 5; wrote += 1) await write();
    await pass(150);
    expect(read).toHaveBeenCalledTimes(2);
    await write();
    await pass(700);
    expect(read).toHaveBeenCalledTimes(2);
    await pass(300);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('reads what came into the store without a word, such as a picture, within 1.2 s', async () => {
    await pass(2_500);
    isOutdated.mockResolvedValueOnce(true);
    await pass(1_200);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('waits for a slow reading, and then reads what came meanwhile, once', async () => {
    await pass(2_000);
    const slow = Promise.withResolvers<undefined>();
    read.mockReturnValueOnce(slow.promise);
    await write();
    await pass(150);
    await write();
    await write();
    await pass(5_000);
    expect(read).toHaveBeenCalledTimes(2);
    slow.resolve(undefined);
    await pass(200);
    expect(read).toHaveBeenCalledTimes(3);
    await pass(3_000);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('says what went wrong, and goes on', async () => {
    const broken = new Error('no answer');
    await pass(2_000);
    read.mockRejectedValueOnce(broken);
    await write();
    await pass(150);
    expect(onError).toHaveBeenCalledExactlyOnceWith(broken);
    await write();
    await pass(1_000);
    expect(read).toHaveBeenCalledTimes(3);
  });
});

it('a panel that nobody sees asks nobody', async () => {
  await write();
  ending.abort();
  await pass(5_000);
  await write();
  await pass(5_000);
  expect(read).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});
