import type { Signal } from '../domain/signal';
import type { Step } from '../domain/step';
import { NO_TEXT } from '../redact/seal';

/** So many times the sign-in page, within so long (milliseconds), is a loop. */
const TIMES = 3;
const WITHIN_MS = 60_000;
/** A loop is seen in steps and not on a page; there is one in a recording, so it has a family of its own. */
const FAMILY = '0'.repeat(16);

/**
 * The sign-in page that came back again and again, though nobody was told that anything was wrong: a refused password
 * says so. Told once, at the last of its returns.
 */
export function loginLoop(
  steps: readonly Step[],
  signals: readonly Signal[],
): { signal: Signal; stepId: string } | undefined {
  const returns = steps.filter(
    (step, at) =>
      step.kind === 'navigate' &&
      step.how !== 'reloaded' &&
      step.how !== 'returned' &&
      step.screen.kind === 'login' &&
      !saysWhy(step, steps[at + 1], signals),
  );
  const at = returns.findIndex((step, nth) => {
    const first = returns[nth - TIMES + 1];
    return first !== undefined && step.at.epochMs - first.at.epochMs <= WITHIN_MS;
  });
  const last = returns[at];
  if (!last) return undefined;
  const { id, recordingId, screen, frame, at: happened } = last;
  const shared = { id, recordingId, screen, frame, at: happened, text: NO_TEXT, family: FAMILY };
  return { stepId: id, signal: { ...shared, kind: 'dead-page', how: 'login-loop', phase: 'load' } };
}

function saysWhy(step: Step, next: Step | undefined, signals: readonly Signal[]): boolean {
  const until = next?.at.epochMs ?? Infinity;
  return signals.some(
    (signal) =>
      signal.kind === 'notice' &&
      signal.level === 'error' &&
      signal.at.epochMs >= step.at.epochMs &&
      signal.at.epochMs < until,
  );
}
