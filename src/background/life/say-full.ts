import { type Id, newId } from '../../domain/id';
import { type Moment, momentOf } from '../../domain/moment';
import { readStorageFull } from '../../messaging/storage-full';
import type { Database } from '../../store/open';
import { putGap } from '../../store/steps';

/** Pictures are missing, and perhaps more: the report says why. */
export async function sayFull(db: Database, recordingId: Id, until: Moment): Promise<void> {
  const full = await readStorageFull(recordingId);
  if (!full) return;
  const id = full.isLost ? 'gap.unwritten' : 'gap.storage-full';
  const at = momentOf(full.since);
  await putGap(db, { id: newId(full.since), recordingId, at, until, sentence: { id, args: {} } });
}
