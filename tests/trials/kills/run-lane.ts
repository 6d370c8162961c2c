import type { Credentials } from '../../driver/log-in.ts';
import type { Harness } from '../../harness/harness.ts';
import type { TrialContext } from '../trial.ts';
import { flowsOf, type Lane, lanes, type Part } from './lanes.ts';
import { browserKills } from './part-browser.ts';
import { deadBefore, idle, killed } from './part-dead.ts';
import { randomMoments } from './part-random.ts';
import { randomOf } from '../../support/random.ts';
import type { Tally } from './tally.ts';
import { openVisit, type Visit } from './visit.ts';

type Run = {
  readonly context: Pick<TrialContext, 'count' | 'seed' | 'launch'>;
  readonly site: Credentials;
  readonly tally: Tally;
  readonly done: () => void;
};

/** One part of the trial in one browser, from its start to its end. */
export async function runLane(part: Part, lane: Lane, { context, site, tally, done }: Run): Promise<void> {
  const { kind, access } = lane;
  const flows = flowsOf(part, lane, context.count);
  const random = randomOf(context.seed * 1000 + lanes.indexOf(lane) * 10 + part.length);
  // A debugger on the worker would keep it alive, and hold up its start.
  const launch = (profileDir?: string): Promise<Harness> =>
    context.launch(kind, {
      headed: kind === 'chromium' && access === 'site',
      debuggerOnWorker: false,
      ...(profileDir === undefined ? {} : { profileDir }),
    });
  if (part === 'Browser') {
    await browserKills({ launch, site, access, random }, flows, tally, done);
    return;
  }
  const visit: Visit = await openVisit({ harness: await launch(), site, access, random });
  try {
    if (part === 'Random') await randomMoments(visit, flows, tally, done);
    if (part === 'Dead') await deadBefore(visit, flows, tally, killed, done);
    if (part === 'Idle') await deadBefore(visit, flows, tally, idle, done);
  } finally {
    await visit.harness.close();
    await visit.harness.removeProfile();
  }
}
