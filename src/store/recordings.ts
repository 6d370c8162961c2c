import * as z from 'zod/mini';
import { Recording } from '../domain/recording';
import type { Database } from './open';

export async function putRecording(db: Database, recording: Recording): Promise<void> {
  await db.put('recordings', recording);
}

export async function deleteRecording(db: Database, id: string): Promise<void> {
  await db.delete('recordings', id);
}

/** The recording of that id; nothing where there is none, or where what is stored cannot be read. */
export async function getRecording(db: Database, id: string): Promise<Recording | undefined> {
  return z.safeParse(Recording, await db.get('recordings', id)).data;
}

/** All recordings, the newest first. */
export async function listRecordings(db: Database): Promise<Recording[]> {
  const rows = await db.getAll('recordings');
  return rows.flatMap((row) => z.safeParse(Recording, row).data ?? []).reverse();
}
