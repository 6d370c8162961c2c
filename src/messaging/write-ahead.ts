import { browser } from 'wxt/browser';
import { bodyOf, type Evidence } from '../domain/evidence';

/** What the keys of the journal's entries begin with in `storage.local`. */
export const JOURNAL = 'journal:';

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
  const key = `${JOURNAL}${recordingId}:${id}:${String(written).padStart(6, '0')}`;
  await browser.storage.local.set({ [key]: entryOf(evidence) });
}

/** Evidence as it stands in the journal. */
export function entryOf(evidence: Evidence): string {
  return JSON.stringify(evidence);
}
