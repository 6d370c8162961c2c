import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  createPictureQueue,
  type PictureJob,
  type PictureQueue,
} from '../../../src/background/picture/queue';

let queue: PictureQueue;
let told: string[];
const onError = vi.fn();

const job = (name: string, of: PictureJob['of'] = 'step', takes = 100): PictureJob => ({
  of,
  run: () =>
    new Promise((resolve) => {
      told.push(`${name} at ${String(Date.now())}`);
      setTimeout(resolve, takes);
    }),
  superseded: async () => {
    told.push(`${name} superseded`);
  },
});

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  browser.runtime.getPlatformInfo = () => Promise.resolve({ os: 'linux', arch: 'x86-64' } as never);
  told = [];
  queue = createPictureQueue(onError);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the queue of pictures', () => {
  it('takes one at a time, far enough apart', async () => {
    queue.add(job('a'));
    queue.add(job('b'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told).toEqual(['a at 0', 'b at 650']);
  });

  it('takes the newest of those that wait, and tells the others', async () => {
    for (const name of ['a', 'b', 'c', 'd']) queue.add(job(name));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told.filter((line) => line.includes('superseded'))).toEqual(['b superseded', 'c superseded']);
    expect(told.filter((line) => line.includes(' at '))).toEqual(['a at 0', 'd at 650']);
  });

  it('keeps a place for each sort: a page at rest does not push a step aside', async () => {
    queue.add(job('running'));
    queue.add(job('rest', 'rest'));
    queue.add(job('step', 'step'));
    queue.add(job('later rest', 'rest'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told.filter((line) => line.includes(' at '))).toEqual([
      'running at 0',
      'step at 650',
      'later rest at 1300',
    ]);
    expect(told).toContain('rest superseded');
  });

  it('goes on after a picture that failed', async () => {
    const broken = new Error('no');
    queue.add({ of: 'step', run: () => Promise.reject(broken), superseded: async () => undefined });
    queue.add(job('b'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(onError).toHaveBeenCalledWith(broken);
    expect(told).toEqual(['b at 550']);
  });

  it('is idle when all is done, and begins again after that', async () => {
    const idle = vi.fn();
    queue.add(job('a', 'step', 1_000));
    void queue.idle().then(idle);
    await vi.advanceTimersByTimeAsync(900);
    expect(idle).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(idle).toHaveBeenCalledOnce();
    queue.add(job('b'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toHaveLength(2);
  });
});
