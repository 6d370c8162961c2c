import { newId } from '../../domain/id';
import { momentOf } from '../../domain/moment';
import type { SentenceId } from '../../domain/sentence';
import type { Step } from '../../domain/step';
import { screenSaid } from '../../domain/screen-said';
import { createSealer } from '../../redact/seal';
import { asHashKey } from '../../redact/siphash';
import { readTab } from '../../messaging/tabs';
import { putShot } from '../../store/pictures';
import { putSteps, stepsOf } from '../../store/steps';
import { type BackgroundContext, readRunning } from '../context';
import { drain } from '../drain';

type How = Extract<Step, { kind: 'tab' }>['how'];

const SENTENCES: Readonly<Record<How, SentenceId>> = {
  switched: 'step.switched-tab',
  closed: 'step.closed-tab',
};

/**
 * Tells what was done with a tab as a step, by the screen that it showed last: sealed already, and there although the
 * page is gone. Answers the step's id; nothing where nothing was ever recorded in that tab. To be called alone.
 */
export async function tellTab(
  context: BackgroundContext,
  tabId: number,
  how: How,
  at: number,
): Promise<string | undefined> {
  const running = await readRunning();
  const key = asHashKey(running?.secrets?.key ?? '');
  if (!running || !key || running.active.paused || running.active.mode !== 'steps') return undefined;
  const { recordingId } = running.active;
  const db = await context.database();
  await drain(db);
  const { lastStep } = await readTab(tabId);
  const last = (await stepsOf(db, recordingId)).find(({ id }) => id === lastStep);
  if (!last) return undefined;
  const { screen } = last;
  const id = newId(at);
  const sentence = { id: SENTENCES[how], args: { screen: screenSaid(createSealer(key), screen) } };
  await putSteps(db, [
    { kind: 'tab', how, id, recordingId, at: momentOf(at), screen, frame: [], sentence, handlerMs: 0 },
  ]);
  if (how === 'closed')
    await putShot(db, { stepId: id, recordingId, outcome: { as: 'withheld', reason: 'tab-closed' } });
  return id;
}
