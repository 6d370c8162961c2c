import type { Id } from '../domain/id';
import type { Shot } from '../domain/picture';
import { forgetLegible } from '../messaging/legible';
import { noteStorageFull } from '../messaging/storage-full';
import type { Database } from '../store/open';
import { deletePictures, pictureIdsOf, putShot } from '../store/pictures';

/** What pictures leave to steps, in bytes: some thousand of them. */
const FOR_STEPS = 5_000_000;
/** So many pictures give way at once, the oldest first; how long the browser takes to have their room back, in ms. */
const AT_ONCE = 3;
const WAITS = [0, 200, 600, 1_500];

/** Is there room for more than steps? A browser that does not tell has room. */
export async function hasRoomForPictures(): Promise<boolean> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined || quota - usage > FOR_STEPS;
}

/**
 * Was there no room? A transaction that is aborted for it may say no more than that it was, and Firefox calls what it
 * cannot begin for want of room an invalid state (measured, 153).
 */
export async function isNoRoom(error: unknown): Promise<boolean> {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return true;
  return (name === 'AbortError' || name === 'InvalidStateError') && !(await hasRoomForPictures());
}

/**
 * Does `work`, which may be done twice, once more where it was told of an invalid state: behind a transaction that had no
 * room Firefox refuses the next one, and the one after it no more (measured, 153).
 */
export async function onceMore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    return work();
  }
}

/**
 * Does `work`, which is done as a whole or not at all; where there is no room for it, the oldest pictures of these
 * recordings give way, and say so in their place, also where that was not enough. Answers whether it was done. To be
 * called alone.
 */
export async function withRoom(
  db: Database,
  recordingIds: readonly Id[],
  work: () => Promise<void>,
): Promise<boolean> {
  const gone: Shot[] = [];
  try {
    if (await isDone(work)) return true;
    for (const wait of WAITS) {
      for (const recordingId of recordingIds) {
        await noteStorageFull(recordingId, Date.now());
        gone.push(...(await giveWay(db, recordingId)));
      }
      await new Promise((resolve) => {
        setTimeout(resolve, wait);
      });
      if (await isDone(work)) return true;
    }
    return false;
  } finally {
    for (const shot of gone) await putShot(db, shot).catch(() => undefined);
  }
}

/** Was it done, or was there no room for it? */
async function isDone(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (await isNoRoom(error)) return false;
    throw error;
  }
}

/** Only deletes: a note in their place needs room, which there is afterwards. */
async function giveWay(db: Database, recordingId: Id): Promise<Shot[]> {
  const outcome = { as: 'withheld', reason: 'storage-full' } as const;
  const ids = (await pictureIdsOf(db, recordingId)).slice(0, AT_ONCE);
  await deletePictures(db, ids);
  await forgetLegible(ids);
  return ids.map((stepId) => ({ stepId, recordingId, outcome }));
}
