import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { Step } from '../domain/step';

const PREFIX = 'journal:';

/**
 * Writes a sealed step ahead, straight from the page: the browser's own process takes it, so neither a sleeping
 * worker nor a page that goes away at once can lose it (measured: messages lost 40 of 40, the journal 0).
 */
export async function writeStep(step: Step): Promise<void> {
  await browser.storage.local.set({ [`${PREFIX}${step.recordingId}:${step.id}`]: step });
}

export type JournalEntry = { readonly key: string; readonly step: Step | undefined };

/** Every entry that was written and not yet drained, oldest first. One that is no step has none, and is to be dropped. */
export async function readJournal(): Promise<JournalEntry[]> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.keys(all)
    .filter((key) => key.startsWith(PREFIX))
    .sort()
    .map((key) => ({ key, step: z.safeParse(Step, all[key]).data }));
}

/** Drops entries that stand in the store now. */
export async function dropEntries(entries: readonly JournalEntry[]): Promise<void> {
  if (entries.length > 0) await browser.storage.local.remove(entries.map(({ key }) => key));
}
