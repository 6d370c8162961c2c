import type { Bug, JudgedSignal, Judgement } from '../domain/judgement';
import type { Material } from '../domain/material';
import type { Signal } from '../domain/signal';
import { isDeliberate, type Step } from '../domain/step';
import { attemptsAt } from './attempts';
import { leadOfNow } from './lead-of-now';
import { loginLoop } from './login-loop';
import { isError, leading } from './rank';
import { causeOf } from './cause-of';
import { standingFamilies } from './standing';

type Given = Pick<Material, 'recording' | 'steps' | 'signals' | 'edits'>;

/**
 * Which step each signal belongs to, which are new, and where the bug appears. Pure. A step that the person left out
 * takes its signals with it.
 */
export function judge({ recording, steps, signals, edits }: Given): Judgement {
  const dropped = new Set<string>(edits?.dropped);
  const tied = signals
    .map((signal) => ({ signal, stepId: causeOf(signal, steps, signals)?.id }))
    .filter(({ stepId }) => stepId === undefined || !dropped.has(stepId));
  if (recording.mode === 'now') return judgedNow(tied);
  const standing = standingFamilies(signals, steps).union(new Set(recording.preserved?.known));
  const judged: JudgedSignal[] = once(tied, standing)
    .map(({ signal, stepId }) => ({
      signal,
      stepId,
      standing: standing.has(signal.family),
      isError: isError(signal),
    }))
    .filter((one, _at, all) => !isLoneWarning(one, all));
  const kept = steps.filter(({ id }) => !dropped.has(id));
  const loop = loginLoop(kept, signals);
  if (loop) judged.push({ ...loop, standing: false, isError: true });
  const bug = recording.bug ? markedBug(recording.bug.stepId, judged, kept) : ownBug(judged, kept);
  return { signals: judged, bug };
}

/** Scripts warn of much. What is worth a line is what they warned of where something failed as well. */
function isLoneWarning({ signal, stepId }: JudgedSignal, all: readonly JudgedSignal[]): boolean {
  if (!isWarning(signal)) return false;
  return !all.some(
    (other) => other.stepId === stepId && other.isError && !other.standing && !isWarning(other.signal),
  );
}

function isWarning(signal: Signal): boolean {
  return signal.kind === 'script-error' && signal.how === 'warning';
}

type Tied = Pick<JudgedSignal, 'signal' | 'stepId'>;

/** What always hangs there is told once, where it was seen first, and not on every page again. */
function once(tied: readonly Tied[], standing: ReadonlySet<string>): Tied[] {
  const seen = new Set<string>();
  return tied.filter(({ signal: { family } }) => {
    if (!standing.has(family) || !seen.has(family)) {
      seen.add(family);
      return true;
    }
    return false;
  });
}

/** Nothing was recorded, so nothing tells new from standing but what it says: one leads, the others stand beside it. */
function judgedNow(tied: readonly Tied[]): Judgement {
  const lead = leadOfNow(tied.map(({ signal }) => signal));
  const judged = tied
    .filter(({ signal }) => !isWarning(signal))
    .map(({ signal, stepId }) => ({
      signal,
      stepId,
      standing: signal.id !== lead?.id,
      isError: isError(signal),
    }));
  const stepId = judged.find(({ signal }) => signal.id === lead?.id)?.stepId;
  const bug = lead && { by: 'itself' as const, stepId, error: lead, attempts: { failed: 0, of: 0 } };
  return { signals: judged, bug };
}

function newErrorsOf(step: Step, judged: readonly JudgedSignal[]): Signal[] {
  return judged
    .filter((one) => one.stepId === step.id && one.isError && !one.standing)
    .map(({ signal }) => signal);
}

/** The person's own mark holds, with an error or without. */
function markedBug(stepId: string | undefined, judged: readonly JudgedSignal[], steps: readonly Step[]): Bug {
  const step = steps.find(({ id }) => id === stepId);
  // A page that was opened shows what the step before it led to.
  const acted = step && !isDeliberate(step) ? (causedBy(step, steps) ?? step) : step;
  const error = acted && leading(newErrorsOf(acted, judged));
  return { by: 'person', stepId: acted?.id, error, attempts: attemptsAt(acted, error, judged, steps) };
}

function causedBy(page: Step, steps: readonly Step[]): Step | undefined {
  return steps.slice(0, steps.indexOf(page)).findLast(isDeliberate);
}

/**
 * The last step that led to a new error has the bug. Where the same error had come before, at an earlier try, its first
 * coming has it.
 */
function ownBug(judged: readonly JudgedSignal[], steps: readonly Step[]): Bug | undefined {
  const failed = steps.flatMap((step) => {
    const error = leading(newErrorsOf(step, judged));
    return error ? [{ step, error }] : [];
  });
  const last = failed.at(-1);
  const first = failed.find(({ error }) => error.family === last?.error.family);
  if (!first) return undefined;
  const { step, error } = first;
  return { by: 'itself', stepId: step.id, error, attempts: attemptsAt(step, error, judged, steps) };
}
