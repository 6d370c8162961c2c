import { readActive } from '../../messaging/control';
import { deleteStep, stepsOf } from '../../store/steps';
import type { BackgroundContext } from '../context';
import { drain } from '../drain';
import { refreshBadge } from '../refresh-badge';

/** Takes the last step back, for good. Drained first, or the journal would bring it again. */
export async function undoLast(context: BackgroundContext): Promise<void> {
  const active = await readActive();
  if (!active) return;
  const db = await context.database();
  await drain(db);
  const last = (await stepsOf(db, active.recordingId)).at(-1);
  if (last) await deleteStep(db, last.id);
  await refreshBadge(context);
}
