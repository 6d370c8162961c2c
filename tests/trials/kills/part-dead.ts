import { setTimeout as pause } from 'node:timers/promises';
import { waitUntil } from '../../harness/wait-until.ts';
import { check } from './check.ts';
import { FLOWS_A_RECORDING } from './part-random.ts';
import type { Tally } from './tally.ts';
import { forgetTruth } from './truth.ts';
import { begin, endBackground, type Visit } from './visit.ts';
import { arrive, press, TO_FRAMED, TO_SETTINGS } from './walk.ts';

type Dying = (visit: Visit, tally: Tally) => Promise<void>;

/** Killed some time after the page before has come to rest. */
export const killed: Dying = async (visit, tally) => {
  await pause(visit.random.between(0, 1200));
  if (await endBackground(visit, 'before a link')) tally.add('killsDone');
};

/** The shortest time without any event after which both browsers end a background; milliseconds. */
const IDLE_MS = 35_000;

/** Left alone, with no debugger on it, until the browser itself has ended it. */
export const idle: Dying = async ({ harness }, tally) => {
  const from = Date.now();
  await pause(IDLE_MS);
  await waitUntil('The natural end of the background', 60_000, async () => {
    await pause(500);
    return !(await harness.background.isAlive());
  });
  tally.add('naturalDeaths');
  tally.add('idleSeconds', Math.round((Date.now() - from) / 1000));
};

/** Flows of one click on a link that navigates at once, before which the background has died. */
export async function deadBefore(
  visit: Visit,
  flows: number,
  tally: Tally,
  die: Dying,
  done: () => void,
): Promise<void> {
  const { harness, page, random } = visit;
  for (let flow = 0; flow < flows;) {
    await begin(visit);
    await forgetTruth(page);
    let next = TO_FRAMED;
    for (const end = Math.min(flows, flow + FLOWS_A_RECORDING); flow < end;) {
      const letGo = await press(visit, next);
      await die(visit, tally);
      const isDead = !(await harness.background.isAlive());
      await letGo();
      await arrive(page, next, random);
      next = next === TO_FRAMED ? TO_SETTINGS : TO_FRAMED;
      // Something else of the page's may have woken it in between: the click is checked, but is no proof.
      if (!isDead) continue;
      flow += 1;
      tally.add('flows');
      done();
    }
    await check(visit, tally);
    if (next === TO_SETTINGS) await returnTo(visit);
  }
}

async function returnTo(visit: Visit): Promise<void> {
  const letGo = await press(visit, TO_SETTINGS);
  await letGo();
  await arrive(visit.page, TO_SETTINGS, visit.random);
}
