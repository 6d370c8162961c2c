import { setTimeout as pause } from 'node:timers/promises';
import { check } from './check.ts';
import type { Random } from '../../support/random.ts';
import type { Tally } from './tally.ts';
import { forgetTruth } from './truth.ts';
import { begin, endBackground, type Visit } from './visit.ts';
import { arrive, aWalk, type Click, press } from './walk.ts';

/** So many flows share a recording. */
export const FLOWS_A_RECORDING = 10;

/** When a background is killed: milliseconds after the mouse is let go, or before that. */
type Moment = { readonly name: string; readonly after: number | 'before' };

function aMoment({ between, pick }: Random, { sort }: Click): Moment {
  const moments: readonly [Moment, ...Moment[]] = [
    { name: 'before', after: 'before' },
    { name: 'at', after: 0 },
    { name: 'within50Ms', after: between(1, 50) },
    { name: 'within50Ms', after: between(1, 50) },
    { name: 'inPicture', after: between(50, 900) },
    ...(sort === 'away' ? [{ name: 'inLoading', after: between(50, 2000) }] : []),
  ];
  return pick(moments);
}

/** Flows of four to six clicks, in each of which the background is killed at random moments. */
export async function randomMoments(
  visit: Visit,
  flows: number,
  tally: Tally,
  done: () => void,
): Promise<void> {
  for (let flow = 0; flow < flows;) {
    await begin(visit);
    await forgetTruth(visit.page);
    for (const end = Math.min(flows, flow + FLOWS_A_RECORDING); flow < end;) {
      // A flow in which every kill found the background dead already proves nothing, and is not counted.
      if ((await oneFlow(visit, tally)) === 0) continue;
      flow += 1;
      tally.add('flows');
      done();
    }
    await check(visit, tally);
  }
}

async function oneFlow(visit: Visit, tally: Tally): Promise<number> {
  const { page, random } = visit;
  let kills = 0;
  for (const click of aWalk(random)) {
    const moment = random.between(0, 1) < 0.6 ? aMoment(random, click) : undefined;
    const kill = async (): Promise<void> => {
      const killed = await endBackground(visit, `${moment?.name ?? ''}, ${click.name}`);
      if (!killed) return;
      kills += 1;
      tally.add('killsDone');
      tally.add(`kills${(moment?.name ?? '').replace(/^./, (first) => first.toUpperCase())}`);
    };
    const letGo = await press(visit, click);
    if (moment?.after === 'before') await kill();
    const clicking = letGo();
    if (typeof moment?.after === 'number') {
      if (moment.after > 0) await pause(moment.after);
      await kill();
    }
    await clicking;
    await arrive(page, click, random);
  }
  return kills;
}
