import type { Screen } from '../domain/screen';
import type { Signal } from '../domain/signal';
import { isDeliberate, type Step } from '../domain/step';

/** The step that a signal came after: the last that the person meant, else the page that was opened. */
export function causeOf(signal: Signal, steps: readonly Step[]): Step | undefined {
  const before = steps.filter((step) => step.at.epochMs <= signal.at.epochMs);
  return before.findLast(isDeliberate) ?? before.at(-1);
}

/**
 * The families of trouble that were there before anything was done. A family is judged by its first coming: what came
 * new stays new when it comes again.
 */
export function standingFamilies(signals: readonly Signal[], steps: readonly Step[]): Set<string> {
  const standing = new Set<string>();
  const seen = new Set<string>();
  for (const signal of signals) {
    if (seen.has(signal.family)) continue;
    seen.add(signal.family);
    if (wasThere(signal, signals, steps)) standing.add(signal.family);
  }
  return standing;
}

function wasThere(signal: Signal, signals: readonly Signal[], steps: readonly Step[]): boolean {
  const cause = causeOf(signal, steps);
  if (!cause || !isDeliberate(cause)) return true;
  if (signal.phase === 'later' || saysItself(signal)) return false;
  // A screen makes the same noise at each of its loads: new is only what an earlier load of it was free of.
  return !hadCleanLoad(signal, signals, steps, cause.at.epochMs);
}

/** What a person reads on the page that came is its answer to what they did. */
function saysItself(signal: Signal): boolean {
  return signal.kind === 'dead-page' || (signal.kind === 'notice' && signal.level === 'error');
}

/**
 * Was the screen loaded before `until` under the recorder's eyes, without this trouble? The first page of a recording
 * was there before its recorder, so it proves nothing.
 */
function hadCleanLoad(
  signal: Signal,
  signals: readonly Signal[],
  steps: readonly Step[],
  until: number,
): boolean {
  const place = nameOf(signal.screen);
  const loads = steps.filter((step) => step.kind === 'navigate');
  return loads.some((load, at) => {
    if (at === 0 || load.at.epochMs >= until || nameOf(load.screen) !== place) return false;
    const end = loads[at + 1]?.at.epochMs ?? Infinity;
    return !signals.some(
      ({ family, at: { epochMs } }) =>
        family === signal.family && epochMs >= load.at.epochMs && epochMs < end,
    );
  });
}

function nameOf({ id, url }: Screen): string {
  return JSON.stringify([id, url]);
}
