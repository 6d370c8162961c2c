import { startDemoSite } from '../../demo-site/start.ts';
import type { BrowserKind } from '../harness/harness.ts';
import { type Many, openCold, recordMany } from './many-pictures/run.ts';
import type { Trial, TrialContext, TrialResult } from './trial.ts';

const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];
const COUNT = 500;
/** Bytes that the worker may hold more after the last picture than before the first. */
const MOST_GROWTH = 10_000_000;
/** Milliseconds until the report's first screen can be used, and bytes of a picture in the mean. */
const MOST_OPEN_MS = 1_500;
const MOST_BYTES = 90_000;

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
        const openMs = await openCold(() => launch(kind, { profileDir }), recording.id);
        const told = tell({ ...recording, openMs }, count);
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

function tell({ pictures, steps, withheld, weighed, openMs }: Many, count: number): TrialResult {
  const bytes = pictures.map((picture) => picture.bytes);
  const meanBytes = Math.round(bytes.reduce((sum, one) => sum + one, 0) / bytes.length);
  const slowest = Math.max(...openMs);
  const held = weighed.map(({ heap, outside }) => heap + outside);
  const growth = (held.at(-1) ?? 0) - (held[0] ?? 0);
  const memory = weighed.flatMap(({ pictures: after, ...weights }) =>
    Object.entries(weights).map(
      ([what, weight]) => [`${what} after ${String(after)} pictures, bytes`, weight] as const,
    ),
  );
  return {
    figures: {
      pictures: pictures.length,
      steps,
      ...Object.fromEntries(
        Object.entries(withheld).map(([reason, times]) => [`withheld, ${reason}`, times]),
      ),
      'picture, mean bytes': meanBytes,
      'picture, most bytes': Math.max(...bytes),
      ...Object.fromEntries(memory),
      ...(weighed.length === 0 ? {} : { 'worker grew by, bytes': growth }),
      'report opened cold, ms': openMs.join(', '),
      'report opened cold, median, ms':
        openMs.toSorted((a, b) => a - b)[Math.floor(openMs.length / 2)] ?? 'never',
      'report opened cold, worst, ms': slowest,
    },
    passed:
      pictures.length >= count && meanBytes <= MOST_BYTES && growth <= MOST_GROWTH && slowest <= MOST_OPEN_MS,
  };
}

const trial: Trial = {
  name: 'many-pictures',
  about: 'A recording of 500 pictures leaves the worker as light as it was, and its report opens at once.',
  needs: 'browsers',
  run,
};
export default trial;
