import { momentOf } from '../../domain/moment';
import { readActive } from '../../messaging/control';
import { getRecording, putRecording } from '../../store/recordings';
import { stepsOf } from '../../store/steps';
import type { BackgroundContext } from '../context';
import { drain } from '../drain';

/** *Bug appears here*: after the last step, as the person saw it. Said again, it moves. */
export async function markBug(context: BackgroundContext): Promise<void> {
  const active = await readActive();
  if (!active) return;
  const db = await context.database();
  await drain(db);
  const recording = await getRecording(db, active.recordingId);
  if (!recording) return;
  const last = (await stepsOf(db, active.recordingId)).at(-1);
  const at = momentOf(context.now());
  await putRecording(db, { ...recording, bug: { at, ...(last ? { stepId: last.id } : {}) } });
}
