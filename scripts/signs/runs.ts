import type { CharSet } from './char-set.ts';

/** Characters one behind the other. */
export type Run = readonly CharSet[];

/** Most runs by which one part of an expression is told, and most characters of one. */
export const MOST_RUNS = 160;
export const LONGEST = 28;

/** Each of `before` with each of `runs` behind it; nothing where these are too many or too long. */
export function crossed(
  before: readonly Run[] | undefined,
  runs: readonly Run[] | undefined,
): readonly Run[] | undefined {
  if (!before || !runs || before.length * runs.length > MOST_RUNS) return undefined;
  const all = unlike(before.flatMap((run) => runs.map((next) => [...run, ...next])));
  return all.some((run) => run.length > LONGEST) ? undefined : all;
}

/** The beginnings of what is `before`, with `runs` behind as far as can be told. */
export function begunWith(before: readonly Run[], runs: readonly Run[] = []): readonly Run[] {
  const isMuch = runs.length === 0 || before.length * runs.length > MOST_RUNS;
  const all = isMuch ? before : before.flatMap((run) => runs.map((next) => [...run, ...next]));
  return unlike(all.map((run) => run.slice(0, LONGEST)));
}

/** Of runs that are the same, one. */
export function unlike(runs: readonly Run[]): readonly Run[] {
  return [...new Map(runs.map((run) => [run.join(), run])).values()];
}

/** `runs` again and again, from `min` to `max` times; nothing where that is too much. */
export function powers(
  runs: readonly Run[] | undefined,
  min: number,
  max: number,
): readonly Run[] | undefined {
  let power: readonly Run[] | undefined = [[]];
  const all: Run[] = [];
  for (let times = 0; times <= max; times += 1) {
    if (times >= min) all.push(...power);
    if (times === max) break;
    power = crossed(power, runs);
    if (!power) return undefined;
  }
  return all.length > MOST_RUNS ? undefined : unlike(all);
}

/** `runs` as many times as can be told, at most `most`; nothing where one of them may be empty. */
export function longestPower(runs: readonly Run[] | undefined, most: number): readonly Run[] | undefined {
  for (let times = Math.min(most, LONGEST); times > 0; times -= 1) {
    const power = powers(runs, times, times);
    if (power?.every((run) => run.length > 0)) return power;
  }
  return undefined;
}
