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

/** What became of each step's picture, by step id. */
export async function shotsOf(db: Database, recordingId: string): Promise<Map<string, Shot>> {
  const rows = await db.getAllFromIndex('shots', 'recording', recordingId);
  const shots = rows.flatMap((row) => z.safeParse(Shot, row).data ?? []);
  return new Map(shots.map((shot) => [shot.stepId, shot]));
}
