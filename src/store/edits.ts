import * as z from 'zod/mini';
import { Edits } from '../domain/edits';
import { giveNumbers } from './numbers';
import type { Database } from './open';

/** Keeps what the person made of a report; the last one counts. */
export async function putEdits(db: Database, edits: Edits): Promise<void> {
  await giveNumbers(db, edits.recordingId, [edits]);
  await db.put('edits', edits);
}

/** Nothing where the person has changed nothing. */
export async function editsOf(db: Database, recordingId: string): Promise<Edits | undefined> {
  return z.safeParse(Edits, await db.get('edits', recordingId)).data;
}
