import type { Opened } from '../../domain/opened';
import type { SaveOutcome } from '../../messaging/background-port';
import { readActive } from '../../messaging/control';
import { shotsOf } from '../../store/pictures';
import { wipeRecording } from '../../store/recordings';
import { stepsOf } from '../../store/steps';
import type { BackgroundContext } from '../context';
import { drain } from '../drain';
import { alone } from '../lock';
import { putIntoPages } from '../look-back/put-into-pages';
import { refreshBadge } from '../refresh-badge';
import { forget } from './reconcile';
import { start } from './start';
import { openReport, stop } from './stop';

/** Longest wait for the page to be read and pictured, in milliseconds; then the report opens with what there is. */
export const PATIENCE_MS = 6_000;
const LOOK_MS = 150;

/**
 * Saves what a tab shows now: a recording that ends by itself as soon as the page was read and its picture has been
 * taken or withheld. Answers then; where it was cancelled in between nothing is left of it.
 */
export async function saveNow(
  context: BackgroundContext,
  tabId: number,
  opened: Opened,
): Promise<SaveOutcome> {
  const outcome = await alone(() => start(context, tabId, 'now', opened));
  if (outcome.as === 'refused') return outcome;
  const { recordingId } = outcome;
  const until = context.now() + PATIENCE_MS;
  while (context.now() < until && (await isAwaited(context, recordingId))) {
    await new Promise((resolve) => {
      setTimeout(resolve, LOOK_MS);
    });
  }
  const ended = await alone(() => finishSave(context, recordingId));
  return { as: ended ? 'saved' : 'cancelled' };
}

/** Ends what is being saved, and opens its report; nothing happens where it was cancelled. To be called alone. */
export async function finishSave(context: BackgroundContext, recordingId: string): Promise<boolean> {
  if ((await readActive())?.recordingId !== recordingId) return false;
  await stop(context, 'stopped');
  await openReport(recordingId);
  return true;
}

/**
 * Ends what is being saved and leaves nothing of it. A recording of steps is not touched. What a page wrote in the
 * same moment is of no known recording by then, and dropped. To be called alone.
 */
export async function cancelSave(context: BackgroundContext): Promise<void> {
  const active = await readActive();
  if (active?.mode !== 'now') return;
  const db = await context.database();
  await forget();
  await wipeRecording(db, active.recordingId);
  await drain(db);
  await putIntoPages();
  await refreshBadge(context);
}

/** Is there a picture to come? Not of a page that was left, nor of one that was cancelled. */
async function isAwaited(context: BackgroundContext, recordingId: string): Promise<boolean> {
  const active = await readActive();
  if (active?.recordingId !== recordingId || active.paused) return false;
  const db = await context.database();
  await alone(() => drain(db));
  const [page] = await stepsOf(db, recordingId);
  return page === undefined || !(await shotsOf(db, recordingId)).has(page.id);
}
