import { type Difference, differencesOf } from './compare.ts';
import { type Flow, linesOf } from './flow.ts';

/** What became of a flow. */
export type Judged = {
  /** Deliberate actions in it. */
  readonly actions: number;
  /** Those that are exactly one step, in its place, in the right words. */
  readonly once: number;
  readonly differences: readonly Difference[];
};

/** How long the flow was on another site: the machine's pace, and none of the flow's. */
const AWAY = / returned after \d+ s /;

/** Holds what the report told against the sentences that stand beside the flow's acts. */
export function judge(flow: Flow, told: readonly string[]): Judged {
  const differences = differencesOf(
    linesOf(flow),
    told.map((line) => line.replace(AWAY, ' returned after N s ')),
  );
  const wrong = differences.flatMap(({ what, line }) =>
    what === 'doubled' || what === 'invented' ? [] : [line.split(' → ', 1)[0] ?? ''],
  );
  const actions = flow.deeds.flatMap(([, reads]) => (reads === undefined ? [] : [reads]));
  const twice = differences.filter(({ what }) => what === 'doubled').length;
  const missed = actions.filter((line) => {
    const at = wrong.indexOf(line);
    if (at >= 0) wrong.splice(at, 1);
    return at >= 0;
  }).length;
  return { actions: actions.length, once: Math.max(0, actions.length - missed - twice), differences };
}
