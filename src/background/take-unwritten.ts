import { bodyOf } from '../domain/evidence';
import { momentOf } from '../domain/moment';
import { evidenceIn } from '../messaging/journal';
import { noteStorageFull, noteUnkept } from '../messaging/storage-full';
import { getRecording } from '../store/recordings';
import { gapsOf } from '../store/steps';
import type { BackgroundContext } from './context';
import { drain } from './drain';
import { sayFull } from './life/say-full';

/**
 * Keeps an entry that the journal had no room for. Answers whether it is kept: if not, its page holds it and comes again,
 * and until then it counts as lost, for the page may go. What is no evidence is not to come again. To be called alone.
 */
export async function takeUnwritten(context: BackgroundContext, entry: string): Promise<boolean> {
  const evidence = evidenceIn(entry);
  if (!evidence) return true;
  const { recordingId, id } = bodyOf(evidence);
  const db = await context.database();
  const isKept = await drain(db, [evidence]);
  await noteStorageFull(recordingId, context.now());
  if (isKept) return true;
  await noteUnkept(recordingId, context.now(), id);
  // The end, which says what was lost, is past; a last try comes after it.
  const state = (await getRecording(db, recordingId))?.state;
  if (state?.as !== 'ended') return false;
  const gaps = await gapsOf(db, recordingId);
  if (!gaps.some(({ sentence }) => sentence.id === 'gap.unwritten'))
    await sayFull(db, recordingId, momentOf(context.now()));
  return false;
}
