import * as z from 'zod/mini';
import { Picture, Shot } from '../domain/picture';
import type { Database } from './open';

export async function putPicture(db: Database, picture: Picture): Promise<void> {
  await db.put('pictures', picture);
}

export async function picturesOf(db: Database, recordingId: string): Promise<Picture[]> {
  const rows = await db.getAllFromIndex('pictures', 'recording', recordingId);
  return rows.flatMap((row) => z.safeParse(Picture, row).data ?? []);
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
