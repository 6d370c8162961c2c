// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { createFrames, pause } from '../../../src/capture/picture/frames';

it('asks for as many frames as are waited for, and for no more', async () => {
  const onFrame = vi.fn(() => false);
  const frames = createFrames(window, onFrame, new AbortController().signal);
  expect(await frames.pass(3)).toBe(true);
  await pause(window, 60);
  expect(onFrame).toHaveBeenCalledTimes(3);
});

it('goes on for as long as somebody wants another', async () => {
  let left = 5;
  const frames = createFrames(window, () => (left -= 1) > 0, new AbortController().signal);
  frames.ask();
  frames.ask();
  await pause(window, 120);
  expect(left).toBe(0);
});

it('knows the longest of them, and counts no time in which none was asked for', async () => {
  const frames = createFrames(window, () => false, new AbortController().signal);
  await frames.pass(1);
  await pause(window, 200);
  await frames.pass(1);
  expect(frames.longestMs()).toBeLessThan(150);
  const passing = frames.pass(1);
  const since = performance.now();
  while (performance.now() - since < 160);
  await passing;
  expect(frames.longestMs()).toBeGreaterThanOrEqual(150);
});

it('waits no longer once it is over', async () => {
  const ending = new AbortController();
  const frames = createFrames(window, () => false, ending.signal);
  const passing = frames.pass(1_000);
  ending.abort();
  expect(await passing).toBe(false);
});

it('does not wait for a page that is not drawn', async () => {
  vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  const frames = createFrames(window, () => false, new AbortController().signal);
  expect(await frames.pass(1)).toBe(false);
});
