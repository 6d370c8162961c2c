import { agedBy, IDLE_MS } from '../../domain/limits';
import { type BackgroundContext, readRunning, type Running } from '../context';
import { drain } from '../drain';
import { settleLookBack } from '../look-back/settle-look-back';
import { registerSites } from '../register-sites';
import { pause } from './pause';
import { forget, reconcile } from './reconcile';
import { cancelSave, finishSave, PATIENCE_MS } from './save-now';
import { openReport, stop } from './stop';

/** A save that nobody waits for any more, its worker being gone, ends a while after it should have; milliseconds. */
const SAVE_MS = PATIENCE_MS + 2_000;

/**
 * Brings the recording up to what has happened while the worker slept or the browser was closed: the journal is
 * drained, a recording without its key was cut off by the browser's end, a forgotten one pauses or ends. One that cannot
 * end, as where there is no room for its last steps, runs on: it still has to be shown.
 */
export async function settle(context: BackgroundContext): Promise<void> {
  await drain(await context.database());
  await settleLookBack(context);
  const running = await readRunning();
  if (!running) {
    await forget();
    return;
  }
  const { active, secrets } = running;
  if ((await reconcile(context, active)) === 'ended') return;
  if (active.mode === 'now') {
    await settleSave(context, running);
    return;
  }
  if (!secrets) {
    await pause(context, 'restart', Math.max(active.lastStepAt, active.startedAt));
    await registerSites();
    return;
  }
  const aged = agedBy(active, context.now());
  if (aged === 'idle') await pause(context, 'idle', active.lastStepAt + IDLE_MS);
  if (aged === 'too-long') await orRunsOn(context, () => endTooLong(context));
}

async function endTooLong(context: BackgroundContext): Promise<void> {
  const ended = await stop(context, 'max-length');
  if (ended !== undefined) await openReport(ended);
}

async function orRunsOn(context: BackgroundContext, end: () => Promise<unknown>): Promise<void> {
  await end().catch((error: unknown) => {
    context.onError(error, 'settle');
  });
}

/** *Save what I see now* takes a moment: one that is older lost its worker, and without its key its browser. */
async function settleSave(context: BackgroundContext, { active, secrets }: Running): Promise<void> {
  if (!secrets) await cancelSave(context);
  else if (context.now() - active.startedAt > SAVE_MS)
    await orRunsOn(context, () => finishSave(context, active.recordingId));
}
