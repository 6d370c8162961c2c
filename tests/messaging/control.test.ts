import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Active } from '../../src/domain/recording';
import { clearActive, readActive, writeActive } from '../../src/messaging/control';
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
