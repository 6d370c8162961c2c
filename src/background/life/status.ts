import type { RecordingStatus } from '../../domain/status';
import { getRecording } from '../../store/recordings';
import { stepsOf } from '../../store/steps';
import { type BackgroundContext, readRunning } from '../context';

/** The running recording as a surface shows it, seen from one tab. */
export async function statusOf(context: BackgroundContext, tabId: number): Promise<RecordingStatus> {
  const running = await readRunning();
  if (!running) return { as: 'none' };
  const { active, secrets } = running;
  const db = await context.database();
  const [steps, recording] = await Promise.all([
    stepsOf(db, active.recordingId),
    getRecording(db, active.recordingId),
  ]);
  const shared = {
    recordingId: active.recordingId,
    origin: active.origin,
    steps: steps.length,
    startedAt: active.startedAt,
    pausedMs: active.pausedMs,
    lastStep: steps.at(-1)?.sentence,
    access: active.access,
    elsewhere: secrets !== undefined && secrets.tabIds.length > 0 && !secrets.tabIds.includes(tabId),
  };
  const state = recording?.state;
  if (state?.as !== 'paused') return { as: 'recording', ...shared };
  return { as: 'paused', ...shared, reason: state.reason, awayMs: context.now() - state.since.epochMs };
}
