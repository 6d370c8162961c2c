import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { Id } from '../domain/id';

/** Since when the browser had no room for all of a recording; in memory, for what is full takes no note of it. */
const Note = z.strictObject({
  /** Epoch milliseconds. */
  since: z.number(),
  /** What was done and could not be kept anywhere; it is lost, unless its page comes with it once more. */
  unkept: z.array(Id),
});
type Note = z.output<typeof Note>;

/** Each recording has an entry of its own: a look-back that is held beside it, or the next one, says nothing of it. */
const keyOf = (recordingId: string): string => `storage-full:${recordingId}`;

async function readNote(recordingId: string): Promise<Note | undefined> {
  const key = keyOf(recordingId);
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  return z.safeParse(Note, stored[key]).data;
}

async function writeNote(recordingId: string, note: Note): Promise<void> {
  await browser.storage.session.set({ [keyOf(recordingId)]: note });
}

/** Since when it is full, in epoch milliseconds, and whether something that was done is lost by it. */
export async function readStorageFull(
  recordingId: string,
): Promise<{ readonly since: number; readonly isLost: boolean } | undefined> {
  const note = await readNote(recordingId);
  return note && { since: note.since, isLost: note.unkept.length > 0 };
}

/** Notes it, once. */
export async function noteStorageFull(recordingId: Id, since: number): Promise<void> {
  if (!(await readNote(recordingId))) await writeNote(recordingId, { since, unkept: [] });
}

/** There was no room for that evidence, neither in the journal nor in the store. */
export async function noteUnkept(recordingId: Id, since: number, id: Id): Promise<void> {
  const note = (await readNote(recordingId)) ?? { since, unkept: [] };
  await writeNote(recordingId, { ...note, unkept: [...new Set([...note.unkept, id])] });
}

/** Evidence that is kept is not lost, whatever was noted of it before. */
export async function noteKept(recordingId: Id, ids: ReadonlySet<string>): Promise<void> {
  const note = await readNote(recordingId);
  if (!note?.unkept.some((id) => ids.has(id))) return;
  await writeNote(recordingId, { ...note, unkept: note.unkept.filter((id) => !ids.has(id)) });
}

export async function clearStorageFull(recordingId: string): Promise<void> {
  await browser.storage.session.remove(keyOf(recordingId));
}
