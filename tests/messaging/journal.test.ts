import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropEntries, type JournalEntry, readJournal } from '../../src/messaging/journal';
import { buildClick, recordingId } from '../support/build';
import { writeStep } from '../support/write-step';

const stepOf = ({ evidence }: JournalEntry) => (evidence?.as === 'step' ? evidence.step : undefined);

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the journal', () => {
  it('gives steps back as they were written, the oldest first', async () => {
    const steps = [3000, 1000, 2000].map((after) => buildClick({ after }));
    for (const step of steps) await writeStep(step);
    const entries = await readJournal();
    expect(entries.map(stepOf)).toEqual([steps[1], steps[2], steps[0]]);
  });

  it('holds each version of a step, the newest last, so that none is dropped with the one before', async () => {
    await writeStep(buildClick());
    const read = await readJournal();
    const anew = buildClick({ handlerMs: 2 });
    await writeStep(anew);
    expect((await readJournal()).map(stepOf)).toEqual([buildClick(), anew]);
    await dropEntries(read);
    expect((await readJournal()).map(stepOf)).toEqual([anew]);
  });

  it('tells of entries that are no evidence, so that they can be dropped', async () => {
    const { sentence: _, ...half } = buildClick();
    const key = `journal:${recordingId}:x`;
    await browser.storage.local.set({
      [key]: JSON.stringify({ as: 'step', step: half }),
      'journal:': 'nonsense',
    });
    expect(await readJournal()).toEqual([
      { key: 'journal:', evidence: undefined },
      { key, evidence: undefined },
    ]);
  });

  it('writes text, which outlives the page that wrote it', async () => {
    await writeStep(buildClick());
    expect(Object.values(await browser.storage.local.get(null))).toEqual([
      JSON.stringify({ as: 'step', step: buildClick() }),
    ]);
  });

  it('refuses a step with text that was never sealed', async () => {
    const unsealed = { ...buildClick(), sentence: { id: 'step.clicked', args: { target: 'Jane Doe' } } };
    await browser.storage.local.set({ 'journal:a:b': JSON.stringify({ as: 'step', step: unsealed }) });
    expect((await readJournal())[0]?.evidence).toBeUndefined();
  });

  it('reads and drops nothing that is not its own', async () => {
    await browser.storage.local.set({ active: { a: 1 }, journalist: 1 });
    await writeStep(buildClick());
    const entries = await readJournal();
    expect(entries).toHaveLength(1);
    await dropEntries(entries);
    expect(await browser.storage.local.get(null)).toEqual({ active: { a: 1 }, journalist: 1 });
  });

  it('keeps what was written after it was read', async () => {
    await writeStep(buildClick({ after: 1 }));
    const read = await readJournal();
    await writeStep(buildClick({ after: 2 }));
    await dropEntries(read);
    expect((await readJournal()).map((entry) => stepOf(entry)?.id)).toEqual([buildClick({ after: 2 }).id]);
  });
});
