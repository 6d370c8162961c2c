import type { Report } from '../../../src/domain/report.ts';
import { compare } from './compare.ts';
import type { Event } from './truth.ts';

/**
 * Whether the check can fail at all: the same report, doctored, has to be told from the true one. Takes out a click,
 * puts one in twice, swaps two, and puts an opening in twice.
 * @returns the names of the frauds that were not noticed
 */
export function unnoticedFrauds(truth: readonly Event[], steps: Report['steps']): readonly string[] {
  const clicks = steps.filter((step) => step.kind === 'click');
  const [first, second] = clicks;
  const opening = steps.find((step) => step.kind === 'navigate');
  if (!first || !second || !opening) return ['too little in the report to doctor'];
  const honest = compare(truth, steps);
  const without = compare(
    truth,
    steps.filter((step) => step !== first),
  );
  const twice = compare(truth, [...steps, first]);
  const swapped = compare(
    truth,
    steps.map((step) => (step === first ? second : step === second ? first : step)),
  );
  const openedTwice = compare(truth, [...steps, opening]);
  return [
    ...(without.lost.length === honest.lost.length + 1 ? [] : ['a lost click']),
    ...(twice.doubled.length === honest.doubled.length + 1 ? [] : ['a doubled click']),
    ...(swapped.outOfOrder === honest.outOfOrder + 1 ? [] : ['two clicks in the wrong order']),
    ...(openedTwice.openingsDoubled === honest.openingsDoubled + 1 ? [] : ['a doubled opening']),
  ];
}
