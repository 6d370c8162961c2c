import * as z from 'zod/mini';
import { Moment } from '../domain/moment';
import { keepNumbers } from './numbers';
import type { Database } from './open';

/** What happened at some time, and is told in a report. */
const TABLES = ['steps', 'signals', 'sightings', 'gaps'] as const;
const Timed = z.object({ at: Moment });

/**
 * Takes out, for good, whatever of a recording `isKept` says no to, by when it happened, and what cannot be read; with
 * the numbers of the values that were in it. Answers how much went.
 */
export async function keepHeld(
  db: Database,
  recordingId: string,
  isKept: (at: Moment) => boolean,
): Promise<number> {
  const left: unknown[] = [];
  let gone = 0;
  const tx = db.transaction(TABLES, 'readwrite');
  for (const name of TABLES) {
    const index = tx.objectStore(name).index('recording');
    for (let at = await index.openCursor(recordingId); at; at = await at.continue()) {
      const { data: row } = z.safeParse(Timed, at.value);
      if (row && isKept(row.at)) left.push(at.value);
      else {
        await at.delete();
        gone += 1;
      }
    }
  }
  await tx.done;
  if (gone > 0) await keepNumbers(db, recordingId, left);
  return gone;
}

/** Is there anything of it left? */
export async function holds(db: Database, recordingId: string): Promise<boolean> {
  for (const name of TABLES) if ((await db.countFromIndex(name, 'recording', recordingId)) > 0) return true;
  return false;
}
