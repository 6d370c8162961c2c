import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Active } from '../../src/domain/recording';
import { clearActive, writeActive } from '../../src/messaging/control';
import { writeLookBack } from '../../src/messaging/look-back';
import { readTerms, watchTerms } from '../../src/messaging/terms';
import { BEGIN, idOf, recordingId } from '../support/build';

const SITE = 'https://shop.example.test';
const active: Active = {
  recordingId,
  origin: SITE,
  access: 'site',
  mode: 'steps',
  opened: [],
  paused: false,
  startedAt: BEGIN,
  pausedMs: 0,
  lastStepAt: BEGIN,
};
const recorded = { recordingId, paused: false, opened: [], lastStepAt: BEGIN, isLookBack: false };
const held = { recordingId: idOf(9), paused: false, opened: [], isLookBack: true };
const lookBack = [{ origin: SITE, recordingId: idOf(9) }];

beforeEach(() => {
  fakeBrowser.reset();
});

describe('what a recorder is there for', () => {
  it('is nothing on a site that is neither recorded nor looked back on', async () => {
    await writeActive({ ...active, origin: 'https://other.example.test' });
    await writeLookBack([{ origin: 'https://shop.example.test:8443', recordingId: idOf(8) }]);
    expect(await readTerms(SITE)).toBeUndefined();
  });

  it('is the look-back, until the site is recorded', async () => {
    await writeLookBack(lookBack);
    expect(await readTerms(SITE)).toEqual(held);
    await writeActive({ ...active, paused: true });
    expect(await readTerms(SITE)).toEqual({ ...recorded, paused: true });
    await clearActive();
    expect(await readTerms(SITE)).toEqual(held);
  });

  it.each([null, 'x', {}, [{ origin: SITE }], [{ ...lookBack[0], more: 1 }]])(
    'is nothing where what is stored is no list of sites: %j',
    async (stored) => {
      await browser.storage.local.set({ 'look-back': stored });
      expect(await readTerms(SITE)).toBeUndefined();
    },
  );
});

describe('whoever watches it', () => {
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

  it('hears of every change of either record and of the end', async () => {
    const changed = vi.fn();
    await watchTerms(SITE, changed, new AbortController().signal)();
    await writeActive(active);
    await writeActive({ ...active, paused: true });
    await writeLookBack(lookBack);
    await clearActive();
    await writeLookBack([]);
    expect(changed.mock.calls.map(([terms]) => terms as unknown)).toEqual([
      undefined,
      recorded,
      { ...recorded, paused: true },
      { ...recorded, paused: true },
      held,
      undefined,
    ]);
  });

  it('hears the whole of it although it has read nothing yet', async () => {
    await writeLookBack(lookBack);
    const changed = vi.fn();
    watchTerms(SITE, changed, new AbortController().signal);
    await writeActive(active);
    await clearActive();
    await settled();
    expect(changed).toHaveBeenLastCalledWith(held);
  });

  it('hears nothing of other records and other areas', async () => {
    const changed = vi.fn();
    watchTerms(SITE, changed, new AbortController().signal);
    await browser.storage.local.set({ 'journal:x': 1 });
    await browser.storage.session.set({ active });
    await settled();
    expect(changed).not.toHaveBeenCalled();
  });

  it('hears nothing after the end', async () => {
    const changed = vi.fn();
    const ending = new AbortController();
    watchTerms(SITE, changed, ending.signal);
    ending.abort();
    await writeActive(active);
    await settled();
    expect(changed).not.toHaveBeenCalled();
  });
});
