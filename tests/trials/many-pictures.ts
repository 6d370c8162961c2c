import { startDemoSite } from '../../demo-site/start.ts';
import type { BrowserKind } from '../harness/harness.ts';
import { openCold, recordMany } from './many-pictures/run.ts';
import { tellMany } from './many-pictures/tell.ts';
import type { Trial, TrialContext, TrialResult } from './trial.ts';

const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];
const COUNT = 500;
/** The report is opened so often, each time in a browser that has just started. */
const OPENINGS = 5;

async function run({ count = COUNT, signal, progress, launch }: TrialContext): Promise<TrialResult> {
  const figures: Record<string, number | string> = { count };
  let passed = true;
  const site = await startDemoSite({ signal, log: console.log, quiet: true });
  try {
    for (const [at, kind] of KINDS.entries()) {
      const harness = await launch(kind);
      try {
        const recording = await recordMany(harness, site, count, (pictures) => {
          progress(at * count + Math.min(pictures, count), KINDS.length * count, kind);
        });
        await harness.close();
        const { profileDir } = harness;
        const openMs = await openCold(() => launch(kind, { profileDir }), recording.id, OPENINGS);
        const told = tellMany({ ...recording, openMs }, count);
        passed &&= told.passed;
        for (const [name, figure] of Object.entries(told.figures)) figures[`${kind}, ${name}`] = figure;
      } finally {
        await harness.close();
        await harness.removeProfile();
      }
    }
  } finally {
    await site.stop();
  }
  return { figures, passed };
}

const trial: Trial = {
  name: 'many-pictures',
  about: 'A recording of 500 pictures leaves the worker as light as it was, and its report opens at once.',
  needs: 'browsers',
  run,
};
export default trial;
