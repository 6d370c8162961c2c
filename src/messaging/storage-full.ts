import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { Id } from '../domain/id';

/** Since when the browser had no room for all of a recording; in memory, for what is full takes no note of it. */
const StorageFull = z.strictObject({
  /** Epoch milliseconds. */
  since: z.number(),
  /** Something that was done could not be kept anywhere. */
  isLost: z.boolean(),
});
type StorageFull = z.output<typeof StorageFull>;

/** Each recording has an entry of its own: a look-back that is held beside it, or the next one, says nothing of it. */
const keyOf = (recordingId: string): string => `storage-full:${recordingId}`;

export async function readStorageFull(recordingId: string): Promise<StorageFull | undefined> {
  const key = keyOf(recordingId);
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  return z.safeParse(StorageFull, stored[key]).data;
}

/** Notes it once; what was lost stays lost. */
export async function noteStorageFull(recordingId: Id, since: number, isLost = false): Promise<void> {
  const before = await readStorageFull(recordingId);
  if (before && (before.isLost || !isLost)) return;
  const note: StorageFull = { since: before?.since ?? since, isLost };
  await browser.storage.session.set({ [keyOf(recordingId)]: note });
}

export async function clearStorageFull(recordingId: string): Promise<void> {
  await browser.storage.session.remove(keyOf(recordingId));
}
