import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeDown } from '../../../entrypoints/recorder/write-down';
import { evidenceIn, readJournal } from '../../../src/messaging/journal';
import { buildClick } from '../../support/build';

const evidence = { as: 'step', step: buildClick() } as const;
const background = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
});

it('writes evidence into the journal, and asks nobody', async () => {
  await writeDown(evidence, background);
  expect((await readJournal()).map((entry) => entry.evidence)).toEqual([evidence]);
  expect(background).not.toHaveBeenCalled();
});

it('hands it to the worker where the journal takes no more', async () => {
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await writeDown(evidence, background);
  const [[call, given] = []] = background.mock.calls as [string, { entry: string }][];
  expect(call).toBe('unwritten');
  expect(evidenceIn(given?.entry)).toEqual(evidence);
});
