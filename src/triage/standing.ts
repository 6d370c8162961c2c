import type { Screen } from '../domain/screen';
import type { Signal } from '../domain/signal';
import { isDeliberate, type Step } from '../domain/step';
import { causeOf } from './cause-of';

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
  const cause = causeOf(signal, steps, signals);
  if (!cause || !isDeliberate(cause)) return true;
  if (signal.phase === 'later' || signal.kind === 'dead-page') return false;
  const loads = loadsOf(steps, signals, signal.family);
  // PHP prints into the page, as notices stand there.
  const hangsThere = signal.kind === 'notice' || signal.kind === 'php-error';
  // The first page of a recording was there before its recorder; what hangs on it is seen all the same, what it said
  // into the console, or asked for, is not.
  const wasClean = loads.some(
    ({ at, place, hasIt, isFirst }) =>
      !hasIt && at < cause.at.epochMs && place === placeOf(signal.screen) && (hangsThere || !isFirst),
  );
  if (wasClean) return false;
  if (!saysItself(signal)) return true;
  return hangs(signal, loads);
}

/** What a person reads on the page that came is its answer to what they did. */
function saysItself(signal: Signal): boolean {
  if (signal.kind === 'php-error') return signal.level === 'fatal';
  return signal.kind === 'notice' && signal.level === 'error';
}

/**
 * A notice that is there on every load of each of its screens, and on more than one load, is no answer to anything:
 * it hangs there. One that came with an answer is gone with the next page.
 */
function hangs(signal: Signal, loads: readonly Load[]): boolean {
  const places = new Set([placeOf(signal.screen)]);
  for (const { place, hasIt } of loads) if (hasIt) places.add(place);
  const own = loads.filter(({ place }) => places.has(place));
  return own.length > 1 && own.every(({ hasIt }) => hasIt);
}

/** One load of a page: when, which screen, and whether the trouble of a family was seen before the next one. */
type Load = {
  readonly at: number;
  readonly place: string;
  readonly hasIt: boolean;
  readonly isFirst: boolean;
};

function loadsOf(steps: readonly Step[], signals: readonly Signal[], family: string): Load[] {
  const opened = steps.filter((step) => step.kind === 'navigate');
  return opened.map(({ at: { epochMs: at }, screen }, index) => {
    const end = opened[index + 1]?.at.epochMs ?? Infinity;
    const hasIt = signals.some(
      (signal) => signal.family === family && signal.at.epochMs >= at && signal.at.epochMs < end,
    );
    return { at, place: placeOf(screen), hasIt, isFirst: index === 0 };
  });
}

/** A screen is the same one whatever its address says of what was done there (`&settings-updated=true`). */
function placeOf({ id, path, url }: Screen): string {
  return JSON.stringify(id === undefined ? [url] : [id, path]);
}
