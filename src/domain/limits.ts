import type { Active } from './recording';

/** A recording pauses after so long without a step: it was forgotten. Milliseconds. */
export const IDLE_MS = 15 * 60_000;
/** A recording ends after so long. Milliseconds. */
export const MAX_MS = 2 * 60 * 60_000;

/** What time has done to a recording. No timer of the worker's says it: the worker sleeps. */
export function agedBy(active: Active, now: number): 'in-time' | 'idle' | 'too-long' {
  if (active.paused) return 'in-time';
  if (now - active.startedAt - active.pausedMs > MAX_MS) return 'too-long';
  return now - active.lastStepAt > IDLE_MS ? 'idle' : 'in-time';
}
