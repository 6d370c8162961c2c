// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { setTimeout as pause } from 'node:timers/promises';
import { beginSample, type Sampler } from '../../../src/capture/picture/sampler';
import { one, placeAt, show } from '../../support/page';

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

// happy-dom animates nothing.
document.getAnimations = () => [];

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
    // The first of them was asked for as it began.
    expect(asked.mock.calls.length).toBeGreaterThanOrEqual(4 - 1);
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

describe('a place that is sampled', () => {
  const at = (x: number) => ({ x, y: 20, width: 40, height: 20 });

  /** A sampler of a page with one field, and how often the field has been measured. */
  function sampleField(): {
    readonly sampler: Sampler;
    readonly field: Element;
    readonly times: () => number;
  } {
    show('<input id="field" type="text">');
    const field = one('#field');
    placeAt(field, at(10));
    const asked = vi.spyOn(field, 'getClientRects');
    const sampler = beginSample(
      window,
      () => null,
      () => [],
      [],
      new AbortController().signal,
    );
    return { sampler, field, times: () => asked.mock.calls.length };
  }

  it('is measured as it begins, before the photograph and after it, where nothing moves', async () => {
    const { sampler, times } = sampleField();
    expect(await sampler.ready()).toBe(true);
    expect(await sampler.end()).toMatchObject({ as: 'steady', covers: [{ rect: at(10) }] });
    expect(times()).toBe(3);
  });

  it.each(['scroll', 'pointerover', 'transitionrun'])('is measured in the frames after %s', async (sign) => {
    const { sampler, field, times } = sampleField();
    await sampler.ready();
    field.dispatchEvent(new Event(sign));
    placeAt(field, at(60));
    const asked = vi.spyOn(field, 'getClientRects');
    expect(await sampler.end()).toMatchObject({ as: 'steady', covers: [{ rect: { ...at(10), width: 90 } }] });
    expect(times() + asked.mock.calls.length).toBeGreaterThanOrEqual(4);
  });

  it('is measured in every frame as long as anything is under way', async () => {
    document.getAnimations = () => [{ playState: 'running' } as Animation];
    const { sampler, times } = sampleField();
    await sampler.ready();
    document.getAnimations = () => [];
    expect(times()).toBeGreaterThan(5);
    expect(await sampler.end()).toMatchObject({ as: 'steady' });
  });

  it('that moved without a sign is waited for anew before the photograph', async () => {
    const { sampler, field } = sampleField();
    placeAt(field, at(60));
    const since = performance.now();
    expect(await sampler.ready()).toBe(true);
    expect(performance.now() - since).toBeGreaterThanOrEqual(200);
    expect(await sampler.end()).toMatchObject({ as: 'steady', covers: [{ rect: { ...at(10), width: 90 } }] });
  });

  it('that moved without a sign since the photograph leaves no picture', async () => {
    const { sampler, field } = sampleField();
    expect(await sampler.ready()).toBe(true);
    placeAt(field, at(60));
    expect(await sampler.end()).toEqual({ as: 'unsteady' });
  });
});
