import { newId } from '../../domain/id';
import { stepsOf } from '../../store/steps';
import { type BackgroundContext, readRunning } from '../context';
import { settle } from '../life/settle';
import { alone } from '../lock';
import type { PictureQueue } from './queue';
import { shoot } from './shoot';

/** Asks for a picture of all of the page, after the last step; nothing where that tab is not being recorded. */
export async function wishWhole(
  context: BackgroundContext,
  pictures: PictureQueue,
  tabId: number,
): Promise<void> {
  await alone(() => settle(context));
  const running = await readRunning();
  if (!running || running.active.paused || running.secrets?.tabIds.includes(tabId) !== true) return;
  const { recordingId } = running.active;
  const last = (await stepsOf(await context.database(), recordingId)).at(-1);
  if (!last) return;
  pictures.add(shoot(context, { tabId, recordingId, afterStep: last.id, whole: newId(context.now()) }));
}
