import { join } from 'node:path';
import { startDemoSite } from '../../demo-site/start.ts';
import { extensionDir } from '../driver/extension-dir.ts';
import { buildVariant } from '../variants/build-variant.ts';
import { isSound } from './faults/is-sound.ts';
import { flowsOf, type Part, parts } from './faults/lanes.ts';
import { runLane } from './faults/run-lane.ts';
import { type Lane, lanes } from './kills/lanes.ts';
import { createTally, type Tally } from './kills/tally.ts';
import type { Trial, TrialContext, TrialResult } from './trial.ts';

const [CONTROL] = lanes;

async function run(context: TrialContext): Promise<TrialResult> {
  const { signal, seed, count } = context;
  const total = parts
    .flatMap((part) => lanes.map((lane) => flowsOf(part, lane, count)))
    .reduce((sum, flows) => sum + flows, 0);
  const muPlugins = join(import.meta.dirname, 'faults', 'mu-plugins');
  const site = await startDemoSite({ signal, log: console.log, quiet: true, muPlugins });
  const figures: Record<string, number> = {};
  let passed = true;
  let flows = 0;

  async function runPart(part: Part, lane: Lane, folder: string, many: number | undefined): Promise<Tally> {
    const tally = createTally();
    const from = performance.now();
    const done = (): void => {
      flows += 1;
      context.progress(flows, total, `${lane.name}, ${part}`);
    };
    const work = { count: many, seed, signal, extensionDir: folder, site, tally, done };
    // A part that breaks off has proven nothing; the others still can.
    await runLane(part, lane, work).catch((error: unknown) => {
      signal.throwIfAborted();
      console.error(`${lane.name}, ${part}:`, error);
      tally.add('brokenOff');
    });
    tally.add('seconds', Math.round((performance.now() - from) / 1000));
    return tally;
  }

  try {
    for (const part of parts) {
      for (const lane of lanes) {
        const tally = await runPart(part, lane, extensionDir(lane.kind), count);
        passed &&= isSound(part, tally);
        Object.assign(figures, tally.figures(`${lane.name}${part}`));
      }
      passed &&= await isRed(part);
    }
  } finally {
    await site.stop();
  }
  return { figures, passed };

  /** A recorder that writes late, and a worker that forgets what there is no room for: losses that have to be seen. */
  async function isRed(part: Part): Promise<boolean> {
    if (!CONTROL) return false;
    const folder = await buildVariant(part === 'Full' ? 'roomless' : 'late', CONTROL.kind);
    const tally = await runPart(part, CONTROL, folder, 12);
    figures[`control${part}Lost`] = tally.count('lost');
    return tally.count('lost') > 0;
  }
}

const trial: Trial = {
  name: 'faults',
  about:
    'No click is lost or doubled when a page goes with it, the extension is loaded anew, or the storage is full.',
  needs: 'browsers',
  run,
};
export default trial;
