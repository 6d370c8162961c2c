import type { Id } from '../../domain/id';
import { momentOf } from '../../domain/moment';
import { readActive } from '../../messaging/control';
import { getRecording, putRecording } from '../../store/recordings';
import { stepsOf } from '../../store/steps';
import type { BackgroundContext } from '../context';
import { drain } from '../drain';

/**
 * *Bug appears here*: at that step, else after the last one, as the person saw it. Said again, it moves. Answers
 * whether there was a recording to mark.
 */
export async function markBug(context: BackgroundContext, stepId?: Id): Promise<boolean> {
  const active = await readActive();
  if (active?.mode !== 'steps') return false;
  const db = await context.database();
  await drain(db);
  const recording = await getRecording(db, active.recordingId);
  if (!recording) return false;
  const steps = await stepsOf(db, active.recordingId);
  const marked = steps.find(({ id }) => id === stepId) ?? steps.at(-1);
  const at = momentOf(context.now());
  await putRecording(db, { ...recording, bug: { at, ...(marked ? { stepId: marked.id } : {}) } });
  return true;
}
