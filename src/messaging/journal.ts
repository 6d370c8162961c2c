import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { Evidence } from '../domain/evidence';
import { JOURNAL } from './write-ahead';

export type JournalEntry = { readonly key: string; readonly evidence: Evidence | undefined };

/** Every entry that was written and not yet drained, oldest first, the newest version of each last. One that is no
 * evidence is to be dropped. */
export async function readJournal(): Promise<JournalEntry[]> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.keys(all)
    .filter((key) => key.startsWith(JOURNAL))
    .sort()
    .map((key) => ({ key, evidence: evidenceIn(all[key]) }));
}

/** What stands in an entry; nothing where it is no evidence. */
export function evidenceIn(entry: unknown): Evidence | undefined {
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
