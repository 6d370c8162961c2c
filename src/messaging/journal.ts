import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { bodyOf, Evidence } from '../domain/evidence';

const PREFIX = 'journal:';

/**
 * Each writing is an entry of its own, in order: a step that is told anew while the worker moves its first version into
 * the store must not be dropped with it.
 */
let written = 0;

/**
 * Writes sealed evidence ahead, straight from the page: the browser's own process takes it, so neither a sleeping
 * worker nor a page that goes away at once can lose it (measured: messages lost 40 of 40, the journal 0).
 *
 * As JSON text: Firefox first looks the key up and then reads the value, which as an object of this script's is dead
 * by then where the storage was busy and the page has gone, and the write is given up (measured: objects lost 6 of 10,
 * text 0 of 10). A text is no longer this script's.
 */
export async function writeAhead(evidence: Evidence): Promise<void> {
  const { recordingId, id } = bodyOf(evidence);
  written += 1;
  const key = `${PREFIX}${recordingId}:${id}:${String(written).padStart(6, '0')}`;
  await browser.storage.local.set({ [key]: JSON.stringify(evidence) });
}

export type JournalEntry = { readonly key: string; readonly evidence: Evidence | undefined };

/** Every entry that was written and not yet drained, oldest first, the newest version of each last. One that is no
 * evidence is to be dropped. */
export async function readJournal(): Promise<JournalEntry[]> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.keys(all)
    .filter((key) => key.startsWith(PREFIX))
    .sort()
    .map((key) => ({ key, evidence: parse(all[key]) }));
}

function parse(entry: unknown): Evidence | undefined {
  if (typeof entry !== 'string') return undefined;
  try {
    return z.safeParse(Evidence, JSON.parse(entry)).data;
  } catch {
    return undefined;
  }
}

/** Drops entries that stand in the store now. */
export async function dropEntries(entries: readonly JournalEntry[]): Promise<void> {
  if (entries.length > 0) await browser.storage.local.remove(entries.map(({ key }) => key));
}
