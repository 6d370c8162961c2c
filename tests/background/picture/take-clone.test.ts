import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { takeClone } from '../../../src/background/picture/take-clone';

const drawn = {
  as: 'drawn',
  dataUrl: `data:image/webp;base64,${btoa('masked')}`,
  width: 1600,
  height: 1200,
  scale: 2,
  covers: [{ kind: 'email', rect: { x: 10, y: 10, width: 100, height: 20 } }],
  pageMs: 40,
};
let asked: { args?: unknown[]; files?: string[] }[];
let answer: () => Promise<unknown>;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000 });
  asked = [];
  answer = () => Promise.resolve(drawn);
  const executeScript = async (injection: (typeof asked)[number]): Promise<unknown> => {
    asked.push(injection);
    return [{ result: injection.files ? await answer() : undefined }];
  };
  browser.scripting = { executeScript } as never;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a picture that a page draws of itself', () => {
  it('is asked for with the time by which it is wanted, and comes masked', async () => {
    const taken = await takeClone(5, 'whole', []);
    expect(taken).toMatchObject({
      as: 'masked',
      masked: { engine: 'clone', width: 1600, scale: 2, pageMs: 40 },
    });
    expect(asked.map(({ args, files }) => args?.[1] ?? files)).toEqual([
      { extent: 'whole', opened: [], until: 6_000 },
      ['/clone-picture.js'],
    ]);
  });

  it('is waited for five seconds', async () => {
    answer = () => new Promise(() => undefined);
    const taking = takeClone(5, 'view', []);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await taking).toEqual({ as: 'withheld', reason: 'took-too-long' });
  });

  it.each([
    ['the page is too slow', { as: 'refused', why: 'took-too-long' }, 'took-too-long'],
    ['it signs in', { as: 'refused', why: 'sign-in' }, 'sign-in'],
    ['it answers nonsense', { ...drawn, dataUrl: 'https://elsewhere.test' }, 'failed'],
    ['it went away', undefined, 'failed'],
    [
      'nothing of it would be seen',
      { ...drawn, covers: [{ kind: 'data', rect: { x: 0, y: 0, width: 800, height: 600 } }] },
      'mostly-covered',
    ],
  ])('is none where %s', async (_name, result, reason) => {
    answer = () => Promise.resolve(result);
    expect(await takeClone(5, 'view', [])).toEqual({ as: 'withheld', reason });
  });

  it.each([
    ['Cannot access contents of the page. Extension manifest must request permission', 'no-right'],
    ['Missing host permission for the tab', 'no-right'],
    ['the browser gave nothing to draw on', 'failed'],
  ])('is none where the browser says %s', async (words, reason) => {
    answer = () => Promise.reject(new Error(words));
    expect(await takeClone(5, 'view', [])).toEqual({ as: 'withheld', reason });
  });
});
