import { compare } from './compare.ts';
import { unnoticedFrauds } from './control.ts';
import type { Tally } from './tally.ts';
import { type Event, readTruth } from './truth.ts';
import { endAndRead, type Visit } from './visit.ts';
import type { Report } from '../../../src/domain/report.ts';

/** Between letting the mouse go and the page's own note of the click; milliseconds. */
const CLOSE_MS = 300;

/** Ends the recording and holds its report against what the pages saw. @throws where the check could not fail */
export async function check(visit: Visit, tally: Tally): Promise<void> {
  const truth = await readTruth(visit.page);
  hold(visit, tally, truth, (await endAndRead(visit)).steps);
}

export function hold(visit: Visit, tally: Tally, truth: readonly Event[], steps: Report['steps']): void {
  const frauds = unnoticedFrauds(truth, steps);
  if (frauds.length > 0) throw new Error(`The check does not notice ${frauds.join(', ')}.`);
  tally.add('controlsRed');
  const comparison = compare(truth, steps);
  const { unwatched } = visit;
  const isUnwatched = ({ at }: { at: number }): boolean =>
    unwatched.some((moment) => Math.abs(moment - at) < CLOSE_MS);
  const lost = comparison.lost.filter((click) => !isUnwatched(click));
  tally.compared({ ...comparison, lost });
  tally.add('unwatched', comparison.lost.length - lost.length);
  // Against a watch that sees nothing and so excuses everything: these were marked, and are in the report.
  tally.add('wronglyMarked', unwatched.length - (comparison.lost.length - lost.length));
  tally.add('clicks', truth.filter(({ kind }) => kind === 'click').length);
  const { doubled, outOfOrder, openingsDoubled } = comparison;
  if (comparison.lost.length + doubled.length + outOfOrder + openingsDoubled > 0)
    console.error(JSON.stringify({ ...comparison, truth, steps: steps.map(told), log: visit.log }, null, 1));
  visit.log.length = 0;
  unwatched.length = 0;
}

const told = ({ at, text }: Report['steps'][number]): string => `${at} ${text}`;
