import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeDown } from '../../../entrypoints/recorder/write-down';
import { evidenceIn, readJournal } from '../../../src/messaging/journal';
import { buildClick, text } from '../../support/build';

const step = buildClick();
const evidence = { as: 'step', step } as const;
const newer = { as: 'step', step: { ...step, screen: { ...step.screen, id: text('newer') } } } as const;
const background = vi.fn();
let ending: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  background.mockReset();
  ending = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const fill = () =>
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
const given = (): unknown[] =>
  (background.mock.calls as [string, { entry: string }][]).map(([, { entry }]) => evidenceIn(entry));

it('writes evidence into the journal, and asks nobody', async () => {
  await writeDown(evidence, background, ending.signal);
  expect((await readJournal()).map((entry) => entry.evidence)).toEqual([evidence]);
  expect(background).not.toHaveBeenCalled();
});

it('hands it to the worker where the journal takes no more', async () => {
  fill();
  background.mockResolvedValue(true);
  await writeDown(evidence, background, ending.signal);
  expect(background).toHaveBeenCalledWith('unwritten', expect.anything());
  expect(given()).toEqual([evidence]);
});

it('calls the worker again where it does not answer', async () => {
  fill();
  background.mockRejectedValueOnce(new Error('nobody answered')).mockResolvedValue(true);
  const written = writeDown(evidence, background, ending.signal);
  await vi.advanceTimersByTimeAsync(1_000);
  await written;
  expect(given()).toEqual([evidence, evidence]);
});

it('holds what the worker has no room for until the journal has', async () => {
  const full = fill();
  background.mockResolvedValue(false);
  const written = writeDown(evidence, background, ending.signal);
  await vi.advanceTimersByTimeAsync(5_000);
  full.mockRestore();
  await vi.advanceTimersByTimeAsync(10_000);
  await written;
  expect((await readJournal()).map((entry) => entry.evidence)).toEqual([evidence]);
});

it('tells the newest version last where it came while an older one was on its way', async () => {
  const full = fill();
  let answer: (isKept: boolean) => void = () => undefined;
  background.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  const first = writeDown(evidence, background, ending.signal);
  await vi.advanceTimersByTimeAsync(10);
  const second = writeDown(newer, background, ending.signal);
  await vi.advanceTimersByTimeAsync(10);
  full.mockRestore();
  answer(true);
  await Promise.all([first, second]);
  expect((await readJournal()).map((entry) => entry.evidence)).toEqual([newer]);
});

it('tries once more when the recorder ends, and rejects where it is lost', async () => {
  fill();
  background.mockResolvedValue(false);
  const lost = expect(writeDown(evidence, background, ending.signal)).rejects.toThrow('no room');
  await vi.advanceTimersByTimeAsync(10);
  ending.abort();
  await lost;
  expect(given()).toHaveLength(2);
});
