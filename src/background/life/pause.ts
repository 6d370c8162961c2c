import { newId } from '../../domain/id';
import { momentOf } from '../../domain/moment';
import type { PauseReason } from '../../domain/recording';
import type { SentenceId } from '../../domain/sentence';
import { readActive, writeActive } from '../../messaging/control';
import { getRecording, putRecording } from '../../store/recordings';
import { gapsOf, putGap } from '../../store/steps';
import type { BackgroundContext } from '../context';
import { refreshBadge } from '../refresh-badge';

/** What the report says of each kind of pause. */
const SENTENCES: Readonly<Record<PauseReason, SentenceId>> = {
  person: 'gap.paused',
  idle: 'gap.idle',
  'left-site': 'gap.left-site',
  restart: 'gap.restart',
  'one-page-only': 'gap.one-page-only',
  'tab-closed': 'gap.tab-closed',
};

/** Pauses the recording as of `since` (epoch milliseconds). A pause that holds already keeps its first reason. */
export async function pause(
  context: BackgroundContext,
  reason: PauseReason,
  since = context.now(),
): Promise<void> {
  const active = await readActive();
  if (!active || active.paused) return;
  await writeActive({ ...active, paused: true });
  const db = await context.database();
  const recording = await getRecording(db, active.recordingId);
  if (recording)
    await putRecording(db, { ...recording, state: { as: 'paused', reason, since: momentOf(since) } });
  await putGap(db, {
    id: newId(since),
    recordingId: active.recordingId,
    at: momentOf(since),
    sentence: { id: SENTENCES[reason], args: {} },
  });
  await refreshBadge(context);
}

/** Ends the gap that the running pause opened. */
export async function closeGap(context: BackgroundContext, recordingId: string): Promise<void> {
  const db = await context.database();
  const open = (await gapsOf(db, recordingId)).findLast((gap) => gap.until === undefined);
  if (open) await putGap(db, { ...open, until: momentOf(context.now()) });
}
