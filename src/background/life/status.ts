import { errorSaid } from '../../domain/error-said';
import type { Bug } from '../../domain/judgement';
import type { RecordingStatus } from '../../domain/status';
import type { Step } from '../../domain/step';
import { readStorageFull } from '../../messaging/storage-full';
import { getRecording } from '../../store/recordings';
import { signalsOf } from '../../store/signals';
import { stepsOf } from '../../store/steps';
import { judge } from '../../triage/judge';
import { type BackgroundContext, readRunning } from '../context';
import { savingStatusOf } from './saving-status';

type Running = Extract<RecordingStatus, { as: 'recording' }>;

/** The running recording as a surface shows it, seen from one tab. */
export async function statusOf(context: BackgroundContext, tabId: number): Promise<RecordingStatus> {
  const running = await readRunning();
  if (!running) return { as: 'none' };
  const { active, secrets } = running;
  if (active.mode === 'now') return savingStatusOf(context, active.recordingId);
  const db = await context.database();
  const [steps, recording, signals] = await Promise.all([
    stepsOf(db, active.recordingId),
    getRecording(db, active.recordingId),
    signalsOf(db, active.recordingId),
  ]);
  const bug = recording && judge({ recording, steps, signals, edits: undefined }).bug;
  const shared = {
    recordingId: active.recordingId,
    origin: active.origin,
    steps: steps.length,
    startedAt: active.startedAt,
    pausedMs: active.pausedMs,
    lastStep: steps.at(-1)?.sentence,
    ...(bug ? { bug: toldBug(bug, steps) } : {}),
    access: active.access,
    ...((await readStorageFull(active.recordingId)) ? { isFull: true } : {}),
    elsewhere: secrets !== undefined && secrets.tabIds.length > 0 && !secrets.tabIds.includes(tabId),
  };
  const state = recording?.state;
  if (state?.as !== 'paused') return { as: 'recording', ...shared };
  return { as: 'paused', ...shared, reason: state.reason, awayMs: context.now() - state.since.epochMs };
}

function toldBug({ by, stepId, error }: Bug, steps: readonly Step[]): NonNullable<Running['bug']> {
  const step = steps.findIndex(({ id }) => id === stepId) + 1;
  return { by, step, ...(error ? { error: errorSaid(error) } : {}) };
}
