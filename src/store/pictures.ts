import * as z from 'zod/mini';
import type { Id } from '../domain/id';
import { Picture, Shot } from '../domain/picture';
import type { Database } from './open';

export async function putPicture(db: Database, picture: Picture): Promise<void> {
  await db.put('pictures', picture);
}

/** So many pictures back a twin is looked for: a page that goes to and fro shows one of its last few looks again. */
const LOOK_BACK = 8;

/**
 * Keeps a picture, or notes at one of the last few that it was taken again, byte for byte. To be called alone.
 * Returns the id under which it is kept.
 */
export async function keepPicture(db: Database, picture: Picture): Promise<Id> {
  const twin = await twinOf(db, picture);
  if (!twin) {
    await putPicture(db, picture);
    return picture.id;
  }
  const { at, afterStep } = picture;
  const again = [...(twin.again ?? []), { at, ...(afterStep === undefined ? {} : { afterStep }) }];
  await putPicture(db, { ...twin, again });
  return twin.id;
}

async function twinOf(
  db: Database,
  { recordingId, width, height, image }: Picture,
): Promise<Picture | undefined> {
  const rows: unknown[] = [];
  const index = db.transaction('pictures').store.index('recording');
  for (
    let at = await index.openCursor(recordingId, 'prev');
    at && rows.length < LOOK_BACK;
    at = await at.continue()
  )
    rows.push(at.value);
  const bytes = new Uint8Array(await image.arrayBuffer());
  for (const row of rows) {
    const { data: known } = z.safeParse(Picture, row);
    if (known?.width !== width || known.height !== height || known.image.size !== image.size) continue;
    const others = new Uint8Array(await known.image.arrayBuffer());
    if (bytes.every((byte, nth) => byte === others[nth])) return known;
  }
  return undefined;
}

/** The picture of that id; nothing where there is none, or where what is stored cannot be read. */
export async function getPicture(db: Database, id: string): Promise<Picture | undefined> {
  return z.safeParse(Picture, await db.get('pictures', id)).data;
}

/**
 * Puts a picture in the place of the one with its id: the old image is gone. Answers whether there still was one, and
 * rejects where there is no room; then the old one stands as it stood.
 */
export async function replacePicture(db: Database, picture: Picture): Promise<boolean> {
  const tx = db.transaction('pictures', 'readwrite');
  const isThere = (await tx.store.getKey(picture.id)) !== undefined;
  if (isThere) await tx.store.put(picture);
  await tx.done;
  return isThere;
}

export async function picturesOf(db: Database, recordingId: string): Promise<Picture[]> {
  const rows = await db.getAllFromIndex('pictures', 'recording', recordingId);
  return rows.flatMap((row) => z.safeParse(Picture, row).data ?? []);
}

/** The ids of a recording's pictures, the oldest first. */
export async function pictureIdsOf(db: Database, recordingId: string): Promise<Id[]> {
  return (await db.getAllKeysFromIndex('pictures', 'recording', recordingId)).sort();
}

/** Takes pictures out, for good. */
export async function deletePictures(db: Database, ids: readonly Id[]): Promise<void> {
  const tx = db.transaction('pictures', 'readwrite');
  await Promise.all([...ids.map((id) => tx.store.delete(id)), tx.done]);
}

export async function putShot(db: Database, shot: Shot): Promise<void> {
  await db.put('shots', shot);
}

/**
 * Takes a picture out, for good, and keeps why, under its own id: a step that was drawn on the same page may yet come
 * and name it. Answers whether there was such a picture.
 */
export async function dropPicture(db: Database, dropped: Shot): Promise<boolean> {
  const tx = db.transaction(['pictures', 'shots'], 'readwrite');
  const pictures = tx.objectStore('pictures');
  const isThere = (await pictures.getKey(dropped.stepId)) !== undefined;
  if (isThere) await Promise.all([pictures.delete(dropped.stepId), tx.objectStore('shots').put(dropped)]);
  await tx.done;
  return isThere;
}

/** What became of each step's picture, by step id, and of pictures that were dropped, by theirs. */
export async function shotsOf(db: Database, recordingId: string): Promise<Map<string, Shot>> {
  const rows = await db.getAllFromIndex('shots', 'recording', recordingId);
  const shots = rows.flatMap((row) => z.safeParse(Shot, row).data ?? []);
  return new Map(shots.map((shot) => [shot.stepId, shot]));
}
