import type { Comparison } from './compare.ts';

/** Counts of one part of the trial in one browser. */
export type Tally = {
  readonly add: (what: string, count?: number) => void;
  readonly compared: (comparison: Comparison) => void;
  readonly count: (what: string) => number;
  /** `chromium` + `Random` + `lost` → `chromiumRandomLost`. */
  readonly figures: (prefix: string) => Record<string, number>;
};

const ALWAYS = ['flows', 'clicks', 'lost', 'doubled', 'outOfOrder', 'openingsDoubled'];

export function createTally(): Tally {
  const counts = new Map<string, number>(ALWAYS.map((what) => [what, 0]));
  const add = (what: string, count = 1): void => void counts.set(what, (counts.get(what) ?? 0) + count);
  return {
    add,
    compared({ lost, doubled, outOfOrder, openingsDoubled, openingsMissed }) {
      add('lost', lost.length);
      add('doubled', doubled.length);
      add('outOfOrder', outOfOrder);
      add('openingsDoubled', openingsDoubled);
      add('openingsMissed', openingsMissed);
    },
    count: (what) => counts.get(what) ?? 0,
    figures: (prefix) =>
      Object.fromEntries(
        [...counts].map(([what, count]) => [
          `${prefix}${what.charAt(0).toUpperCase()}${what.slice(1)}`,
          count,
        ]),
      ),
  };
}

/** Nothing acknowledged is gone, nothing stands there twice, all in its order, and every recording is offered again. */
export function isWhole(tally: Tally): boolean {
  const faults = ['lost', 'doubled', 'outOfOrder', 'openingsDoubled', 'brokenOff'];
  return (
    faults.every((what) => tally.count(what) === 0) &&
    tally.count('flows') > 0 &&
    tally.count('wronglyMarked') < 0.05 * tally.count('clicks') + 1 &&
    tally.count('resumedOffered') === tally.count('browserKills')
  );
}
