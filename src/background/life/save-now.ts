import type { StartOutcome } from '../../messaging/background-port';
import { readActive } from '../../messaging/control';
import { shotsOf } from '../../store/pictures';
import { wipeRecording } from '../../store/recordings';
import { stepsOf } from '../../store/steps';
import type { BackgroundContext } from '../context';
import { drain } from '../drain';
import { alone } from '../lock';
import { refreshBadge } from '../refresh-badge';
import { forget } from './reconcile';
import { start } from './start';
import { openReport, stop } from './stop';

/** Longest wait for the page to be read and pictured, in milliseconds; then the report opens with what there is. */
const PATIENCE_MS = 6_000;
const LOOK_MS = 150;

/**
 * Saves what a tab shows now: a recording that ends by itself as soon as the page was read and its picture has been
 * taken or withheld. Answers then; where it was cancelled in between nothing is left of it.
 */
export async function saveNow(context: BackgroundContext, tabId: number): Promise<StartOutcome> {
  const outcome = await alone(() => start(context, tabId, 'now'));
  if (outcome.as === 'refused') return outcome;
  const { recordingId } = outcome;
  const until = context.now() + PATIENCE_MS;
  while (context.now() < until && (await runs(recordingId)) && !(await isPictured(context, recordingId))) {
    await new Promise((resolve) => {
      setTimeout(resolve, LOOK_MS);
    });
  }
  await alone(async () => {
    if (!(await runs(recordingId))) return;
    await stop(context, 'stopped');
    await openReport(recordingId);
  });
  return outcome;
}

/** Ends what is being saved and leaves nothing of it. A recording of steps is not touched. */
export async function cancelSave(context: BackgroundContext): Promise<void> {
  const active = await readActive();
  if (active?.mode !== 'now') return;
  const db = await context.database();
  await drain(db);
  await forget();
  await wipeRecording(db, active.recordingId);
  await refreshBadge(context);
}

async function runs(recordingId: string): Promise<boolean> {
  return (await readActive())?.recordingId === recordingId;
}

async function isPictured(context: BackgroundContext, recordingId: string): Promise<boolean> {
  const db = await context.database();
  await alone(() => drain(db));
  const [page] = await stepsOf(db, recordingId);
  return page !== undefined && (await shotsOf(db, recordingId)).has(page.id);
}
