import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { Id } from '../domain/id';

/** Since when the browser had no room for all of a recording; in memory, for what is full takes no note of it. */
const StorageFull = z.strictObject({
  recordingId: Id,
  /** Epoch milliseconds. */
  since: z.number(),
  /** Something that was done could not be kept anywhere. */
  isLost: z.boolean(),
});
type StorageFull = z.output<typeof StorageFull>;

const KEY = 'storage-full';

export async function readStorageFull(recordingId: string): Promise<StorageFull | undefined> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  const { data } = z.safeParse(StorageFull, stored[KEY]);
  return data?.recordingId === recordingId ? data : undefined;
}

/** Notes it once; what was lost stays lost. */
export async function noteStorageFull(recordingId: Id, since: number, isLost = false): Promise<void> {
  const before = await readStorageFull(recordingId);
  if (before && (before.isLost || !isLost)) return;
  const note = { recordingId, since: before?.since ?? since, isLost };
  await browser.storage.session.set({ [KEY]: note });
}

export async function clearStorageFull(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
