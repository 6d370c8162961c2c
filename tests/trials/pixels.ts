import { join } from 'node:path';
import { startDemoSite } from '../../demo-site/start.ts';
import { launchHarness } from '../harness/launch-harness.ts';
import { buildVariant, variantDir } from '../variants/build-variant.ts';
import { TOLERANCE } from './pixels/count-hue.ts';
import type { LaneContext } from './pixels/lane.ts';
import { stormClicks, stormLanes } from './pixels/storms.ts';
import { runTour, TOUR_STOPS } from './pixels/tour.ts';
import { twoAtATime } from './pixels/two-at-a-time.ts';
import type { Trial, TrialContext, TrialResult } from './trial.ts';

const PICTURES = 2_000;

async function run({ count = PICTURES, seed, signal, progress, launch }: TrialContext): Promise<TrialResult> {
  const { hue, within, saturation, value } = TOLERANCE;
  const tolerance = `hue ${String(hue)}° ± ${String(within)}°, saturation from ${String(saturation)}, value from ${String(value)}`;
  for (const kind of ['chromium', 'firefox'] as const) await buildVariant('unmasked', kind);
  const site = await startDemoSite({
    signal,
    log: console.log,
    quiet: true,
    muPlugins: join(import.meta.dirname, 'pixels', 'mu-plugins'),
  });
  let done = 0;
  const context: LaneContext = {
    site,
    seed,
    signal,
    launch: ({ masks, ...how }) =>
      masks === 'masked'
        ? launch(how.kind, { ...how, motion: 'full' })
        : launchHarness({ ...how, extensionDir: variantDir('unmasked', how.kind), motion: 'full', signal }),
    progress: (note) => {
      done += 1;
      progress(done, TOUR_STOPS + stormClicks(count), note);
    },
  };
  try {
    const results = await twoAtATime([() => runTour(context), ...stormLanes(context, count)]);
    const figures = results.map((result) => Object.entries(result.figures));
    return {
      figures: { tolerance, ...Object.fromEntries(figures.flat()) },
      passed: results.every(({ passed }) => passed),
    };
  } finally {
    await site.stop();
  }
}

const trial: Trial = {
  name: 'pixels',
  about:
    'Of sensitive places that are painted in one hue, no stored picture holds a pixel, at rest and in a storm.',
  needs: 'browsers',
  run,
};
export default trial;
