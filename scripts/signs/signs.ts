import { commonness } from './commonness.ts';
import { LONGEST, MOST_RUNS, type Run } from './runs.ts';

/**
 * A run of characters that stands in a match, and where: the match begins at least `from` and at most `to` UTF-16 units
 * before the run (negative: behind its beginning, for what a lookbehind asks for).
 */
export type Sign = { readonly run: Run; readonly from: number; readonly to: number };

/** What one more character of the table costs, in shares of a text's places that are looked at. */
const PRICE = 1e-6;
/** So many places at which a match may begin are as much work as one more sign. */
const PLACES = 12;

/** What it costs to look wherever one of `signs` stands; without end where they are none or too many. */
export function costOf(signs: readonly Sign[]): number {
  if (signs.length === 0 || signs.length > MOST_RUNS) return Infinity;
  return signs.reduce((sum, { run, from, to }) => {
    if (run.length === 0) return Infinity;
    return sum + commonness(run) * (1 + (to - from) / PLACES) + PRICE * (run.length + 2);
  }, 0);
}

/** The same sign in a whole whose part begins at `min` to `max` units. */
export const moved = ({ run, from, to }: Sign, min: number, max: number): Sign => ({
  run,
  from: from + min,
  to: to + max,
});

/** `signs` with each of `runs` behind them; nothing where that is too many. */
export function grown(signs: readonly Sign[], runs: readonly Run[] | undefined): readonly Sign[] | undefined {
  if (!runs || signs.length * runs.length > MOST_RUNS) return undefined;
  const all = signs.flatMap((sign) => runs.map((run) => ({ ...sign, run: [...sign.run, ...run] })));
  return [...new Map(all.map((sign) => [`${sign.from} ${sign.to} ${sign.run.join()}`, sign])).values()];
}

export const isLong = ({ run }: Sign): boolean => run.length > LONGEST;
export const cut = (sign: Sign): Sign => ({ ...sign, run: sign.run.slice(0, LONGEST) });
