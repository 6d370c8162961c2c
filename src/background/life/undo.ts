import type { Recording } from '../../domain/recording';
import { isDeliberate, type Step } from '../../domain/step';
import { readActive } from '../../messaging/control';
import type { Database } from '../../store/open';
import { getRecording, putRecording } from '../../store/recordings';
import { deleteSignalsSince } from '../../store/signals';
import { deleteStep, stepsOf } from '../../store/steps';
import type { BackgroundContext } from '../context';
import { drain } from '../drain';
import { forgetPictures } from '../picture/forget-pictures';
import { refreshBadge } from '../refresh-badge';

/**
 * Takes the last step back, for good, with what went wrong after it: left behind, that would be blamed on the step
 * before. Drained first, or the journal would bring it again; where there is no room for what the journal holds, nothing
 * is taken back: the last step is not in the store, and the one before it was not meant.
 */
export async function undoLast(context: BackgroundContext): Promise<void> {
  const active = await readActive();
  if (active?.mode !== 'steps') return;
  const db = await context.database();
  if (!(await drain(db))) return;
  const steps = await stepsOf(db, active.recordingId);
  const [last, before] = [steps.at(-1), steps.at(-2)];
  if (last) {
    await deleteStep(db, last);
    if (isDeliberate(last)) await deleteSignalsSince(db, last.recordingId, last.at.epochMs);
    const recording = await getRecording(db, active.recordingId);
    if (recording?.bug?.stepId === last.id) await putBack(db, recording, last, before);
    await forgetPictures();
  }
  await refreshBadge(context);
}

/** The mark that sat on the step: of a page that came into view it goes back to what led there, else it goes too. */
async function putBack(
  db: Database,
  recording: Recording,
  last: Step,
  before: Step | undefined,
): Promise<void> {
  const { bug, ...unmarked } = recording;
  const moved = bug && before && !isDeliberate(last);
  await putRecording(db, moved ? { ...unmarked, bug: { ...bug, stepId: before.id } } : unmarked);
}
