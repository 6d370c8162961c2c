import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Active } from '../../src/domain/recording';
import { clearActive, readActive, watchActive, writeActive } from '../../src/messaging/control';
import { BEGIN, recordingId } from '../support/build';

const active: Active = {
  recordingId,
  origin: 'https://shop.example.test',
  access: 'site',
  mode: 'steps',
  opened: [],
  paused: false,
  startedAt: BEGIN,
  pausedMs: 0,
  lastStepAt: BEGIN,
};

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the control record', () => {
  it('is nothing before it is written and after it is cleared', async () => {
    expect(await readActive()).toBeUndefined();
    await writeActive(active);
    expect(await readActive()).toEqual(active);
    await clearActive();
    expect(await readActive()).toBeUndefined();
  });

  it.each([null, 'x', {}, { ...active, recordingId: 'x' }, { ...active, more: 1 }])(
    'is nothing where what is stored is none: %j',
    async (stored) => {
      await browser.storage.local.set({ active: stored });
      expect(await readActive()).toBeUndefined();
    },
  );
});

describe('whoever watches it', () => {
  it('hears of every change and of the end', async () => {
    const changed = vi.fn();
    watchActive(changed, new AbortController().signal);
    await writeActive(active);
    await writeActive({ ...active, paused: true });
    await clearActive();
    expect(changed.mock.calls).toEqual([[active], [{ ...active, paused: true }], [undefined]]);
  });

  it('hears nothing of other records and other areas', async () => {
    const changed = vi.fn();
    watchActive(changed, new AbortController().signal);
    await browser.storage.local.set({ 'journal:x': 1 });
    await browser.storage.session.set({ active });
    expect(changed).not.toHaveBeenCalled();
  });

  it('hears nothing after the end', async () => {
    const changed = vi.fn();
    const ending = new AbortController();
    watchActive(changed, ending.signal);
    ending.abort();
    await writeActive(active);
    expect(changed).not.toHaveBeenCalled();
  });
});
