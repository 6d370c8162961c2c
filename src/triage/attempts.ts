import type { Bug, JudgedSignal } from '../domain/judgement';
import type { Signal } from '../domain/signal';
import { isDeliberate, type Step } from '../domain/step';

/** How often the same was done as at `step`, and how often the same error came of it. */
export function attemptsAt(
  step: Step | undefined,
  error: Signal | undefined,
  judged: readonly JudgedSignal[],
  steps: readonly Step[],
): Bug['attempts'] {
  if (!step || !error) return { failed: 0, of: 0 };
  const tries = steps.filter((other) => sameAct(other, step));
  const failed = tries.filter(({ id }) =>
    judged.some(({ signal, stepId }) => stepId === id && signal.family === error.family),
  );
  return { failed: failed.length, of: tries.length };
}

function sameAct(a: Step, b: Step): boolean {
  if (!isDeliberate(a) || !isDeliberate(b)) return a.id === b.id;
  return a.kind === b.kind && JSON.stringify(a.target.locators) === JSON.stringify(b.target.locators);
}
