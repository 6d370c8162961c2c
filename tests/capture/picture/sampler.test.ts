// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { setTimeout as pause } from 'node:timers/promises';
import { beginSample, type Sampler } from '../../../src/capture/picture/sampler';
import { show } from '../../support/page';

/** Frames that the sampler asked for, in some milliseconds. */
async function framesIn(ms: number, act: () => void): Promise<number> {
  const original = window.requestAnimationFrame.bind(window);
  let frames = 0;
  act();
  window.requestAnimationFrame = (callback) => {
    frames += 1;
    return original(callback);
  };
  await pause(ms);
  window.requestAnimationFrame = original;
  return frames;
}

function begin(signal: AbortSignal): Sampler {
  show('<p>Jane Doe</p>');
  return beginSample(
    window,
    (element) => element.shadowRoot,
    () => [],
    [],
    signal,
  );
}

describe('a sampler', () => {
  it('is ready once four more frames were drawn of the page as it stands', async () => {
    const asked = vi.spyOn(window, 'requestAnimationFrame');
    const sampler = begin(new AbortController().signal);
    asked.mockClear();
    expect(await sampler.ready()).toBe(true);
    // Each frame is asked for by the sampler, which measures in it, and by whoever waits for it.
    expect(asked.mock.calls.length).toBeGreaterThanOrEqual(2 * 4 - 1);
    expect(await sampler.end()).toMatchObject({ as: 'steady' });
  });

  it('gives a frame the time to be drawn, the more the slower they come', async () => {
    const quick = performance.now();
    expect(await begin(new AbortController().signal).ready()).toBe(true);
    expect(performance.now() - quick).toBeGreaterThanOrEqual(100);
    const sampler = begin(new AbortController().signal);
    const slow = performance.now();
    const waiting = sampler.ready();
    while (performance.now() - slow < 60);
    expect(await waiting).toBe(true);
    expect(performance.now() - slow).toBeGreaterThanOrEqual(6 * 60);
  });

  it('is not ready of a page that changes meanwhile', async () => {
    const sampler = begin(new AbortController().signal);
    const waiting = sampler.ready();
    document.body.append('something new');
    expect(await waiting).toBe(false);
    expect(await sampler.end()).toEqual({ as: 'unsteady' });
  });
});

describe('a sampler that nobody ends', () => {
  it('measures until the recording ends, and no longer', async () => {
    const ending = new AbortController();
    begin(ending.signal);
    expect(await framesIn(30, () => undefined)).toBeGreaterThan(0);
    expect(await framesIn(60, () => ending.abort())).toBeLessThanOrEqual(1);
  });

  it('measures no more once nothing can come of it', async () => {
    const sampler = begin(new AbortController().signal);
    document.body.append('something new');
    await pause(5);
    expect(await framesIn(60, () => undefined)).toBeLessThanOrEqual(1);
    expect(await sampler.end()).toEqual({ as: 'unsteady' });
  });
});
