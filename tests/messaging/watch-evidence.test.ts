import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readJournal, dropEntries } from '../../src/messaging/journal';
import { watchEvidence } from '../../src/messaging/watch-evidence';
import { buildClick } from '../support/build';
import { writeStep } from '../support/write-step';

const changed = vi.fn();
let ending: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  ending = new AbortController();
  watchEvidence(changed, ending.signal);
});

it('hears what is written ahead, and that it was moved on', async () => {
  await writeStep(buildClick());
  expect(changed).toHaveBeenCalledTimes(1);
  await dropEntries(await readJournal());
  expect(changed).toHaveBeenCalledTimes(2);
});

it('hears that a recording began, and nothing of anything else', async () => {
  await browser.storage.local.set({ active: {} });
  await browser.storage.local.set({ journals: 1, other: 2 });
  await browser.storage.session.set({ active: {} });
  expect(changed).toHaveBeenCalledTimes(1);
});

it('hears nothing after its end', async () => {
  ending.abort();
  await writeStep(buildClick());
  expect(changed).not.toHaveBeenCalled();
});
