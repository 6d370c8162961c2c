import { type DemoSite, startDemoSite } from '../../demo-site/start.ts';
import { flowsOf, type Lane, lanes, type Part } from './kills/lanes.ts';
import { runLane } from './kills/run-lane.ts';
import { createTally, isWhole, type Tally } from './kills/tally.ts';
import type { Trial, TrialContext, TrialResult } from './trial.ts';

const parts: readonly Part[] = ['Random', 'Dead', 'Browser'];

async function run(context: TrialContext): Promise<TrialResult> {
  const tallies = new Map<string, Tally>();
  const total = [...parts, 'Idle' as const]
    .flatMap((part) => lanes.map((lane) => flowsOf(part, lane, context.count)))
    .reduce((sum, flows) => sum + flows, 0);
  let flows = 0;

  async function runPart(site: DemoSite, part: Part, lane: Lane): Promise<void> {
    const tally = createTally();
    tallies.set(`${lane.name}${part}`, tally);
    const from = performance.now();
    const done = (): void => {
      flows += 1;
      context.progress(flows, total, `${lane.name}, ${part}`);
    };
    // A part that breaks off has proven nothing; the others still can.
    await runLane(part, lane, { context, site, tally, done }).catch((error: unknown) => {
      context.signal.throwIfAborted();
      console.error(`${lane.name}, ${part}:`, error);
      tally.add('brokenOff');
    });
    tally.add('seconds', Math.round((performance.now() - from) / 1000));
  }

  for (const lane of lanes) {
    await withSite(context.signal, async (site) => {
      for (const part of parts) await runPart(site, part, lane);
    });
  }
  // Browsers that wait for a natural death take no time from each other.
  await withSite(context.signal, async (site) => {
    await Promise.all(lanes.map((lane) => runPart(site, 'Idle', lane)));
  });
  const all = [...tallies.values()];
  const figures: Record<string, number> = {};
  for (const [prefix, tally] of tallies) Object.assign(figures, tally.figures(prefix));
  return { figures: { ...sums(all), ...figures }, passed: all.every(isWhole) };
}

/** What the bars ask for, over all browsers. */
function sums(all: readonly Tally[]): Record<string, number> {
  const names = [
    'flows',
    'clicks',
    'lost',
    'doubled',
    'unwatched',
    'browserKills',
    'resumedOffered',
    'inFlight',
    'inFlightLost',
  ];
  return Object.fromEntries(
    names.map((name) => [name, all.reduce((sum, tally) => sum + tally.count(name), 0)]),
  );
}

async function withSite(signal: AbortSignal, work: (site: DemoSite) => Promise<void>): Promise<void> {
  const site = await startDemoSite({ signal, log: console.log, quiet: true });
  try {
    await work(site);
  } finally {
    await site.stop();
  }
}

const trial: Trial = {
  name: 'kills',
  about:
    'No click that a page has taken is lost or doubled when the background, or the whole browser, is killed.',
  needs: 'browsers',
  run,
};
export default trial;
