import { connect } from '../../messaging/port';
import { toTab } from '../../messaging/send';
import { recorderPort } from '../../messaging/recorder-port';
import { readSecrets } from '../../messaging/secrets';
import { within } from '../within';
import { readActive } from '../../messaging/control';
import { deleteStep, stepsOf } from '../../store/steps';
import type { BackgroundContext } from '../context';
import { drain } from '../drain';
import { refreshBadge } from '../refresh-badge';

/** Longest wait for a page to hear of it, in milliseconds. */
const TELL_MS = 500;

/** Takes the last step back, for good. Drained first, or the journal would bring it again. */
export async function undoLast(context: BackgroundContext): Promise<void> {
  const active = await readActive();
  if (!active) return;
  const db = await context.database();
  await drain(db);
  const last = (await stepsOf(db, active.recordingId)).at(-1);
  if (last) {
    await deleteStep(db, last);
    await forgetPictures();
  }
  await refreshBadge(context);
}

/** The picture that a page takes for its newest may be gone with the step. */
async function forgetPictures(): Promise<void> {
  const { tabIds = [] } = (await readSecrets()) ?? {};
  await Promise.all(
    tabIds.map((tabId) => within(connect(recorderPort, toTab(tabId))('picturesGone', undefined), TELL_MS)),
  );
}
