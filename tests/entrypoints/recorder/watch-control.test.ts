import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Control, watchControl } from '../../../entrypoints/recorder/watch-control';
import { clearActive, writeActive } from '../../../src/messaging/control';
import { recordingId } from '../../support/build';

const active = {
  recordingId,
  origin: 'https://shop.example.test',
  access: 'tab',
  mode: 'steps',
  opened: [],
  paused: false,
  startedAt: 0,
  pausedMs: 0,
  lastStepAt: 0,
} as const;

let ending: AbortController;
let control: Control;
const end = vi.fn();
beforeEach(async () => {
  fakeBrowser.reset();
  ending = new AbortController();
  await writeActive(active);
  const terms = { recordingId, paused: false, opened: [], lastStepAt: 0, isLookBack: false };
  const background = vi.fn() as never;
  control = watchControl({ origin: active.origin, terms, isTop: false, background, end }, ending.signal);
  await control.refresh();
  // From here on the page hears nothing, as one in the back-forward cache.
  ending.abort();
});
afterEach(() => {
  ending.abort();
});

describe('a page that heard nothing for a while', () => {
  it('is paused while it reads anew, and goes on where the recording does', async () => {
    const refreshed = control.refresh();
    expect(control.isPaused()).toBe(true);
    await refreshed;
    expect(control.isPaused()).toBe(false);
    expect(end).not.toHaveBeenCalled();
  });

  it('finds a pause', async () => {
    await writeActive({ ...active, paused: true });
    await control.refresh();
    expect(control.isPaused()).toBe(true);
  });

  it('finds the end', async () => {
    await clearActive();
    await control.refresh();
    expect(end).toHaveBeenCalled();
  });
});
