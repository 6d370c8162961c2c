import * as z from 'zod/mini';
import { Recording } from '../domain/recording';
import type { Database } from './open';

export async function putRecording(db: Database, recording: Recording): Promise<void> {
  await db.put('recordings', recording);
}

/** What belongs to a recording, beside the recording itself and its edits. */
const OF_RECORDING = ['steps', 'signals', 'sightings', 'gaps', 'pictures', 'shots', 'numbers'] as const;

/** Takes a recording and everything that belongs to it out of the store, for good. */
export async function wipeRecording(db: Database, id: string): Promise<void> {
  const tx = db.transaction(['recordings', 'edits', ...OF_RECORDING], 'readwrite');
  for (const name of OF_RECORDING) {
    const table = tx.objectStore(name);
    for (const key of await table.index('recording').getAllKeys(id)) await table.delete(key);
  }
  await tx.objectStore('edits').delete(id);
  await tx.objectStore('recordings').delete(id);
  await tx.done;
}

/** The recording of that id; nothing where there is none, or where what is stored cannot be read. */
export async function getRecording(db: Database, id: string): Promise<Recording | undefined> {
  return z.safeParse(Recording, await db.get('recordings', id)).data;
}

/** All recordings, the newest first; what a look-back holds is none yet. */
export async function listRecordings(db: Database): Promise<Recording[]> {
  const rows = await db.getAll('recordings');
  return rows
    .flatMap((row) => z.safeParse(Recording, row).data ?? [])
    .filter(isRecorded)
    .reverse();
}

function isRecorded({ mode }: Recording): boolean {
  return mode !== 'look-back';
}
