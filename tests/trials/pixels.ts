import { join } from 'node:path';
import { startDemoSite } from '../../demo-site/start.ts';
import type { BrowserKind, Harness } from '../harness/harness.ts';
import { launchHarness } from '../harness/launch-harness.ts';
import { buildVariant, variantDir } from '../variants/build-variant.ts';
import { type Counted, TOLERANCE } from './pixels/count-hue.ts';
import { recordPainted } from './pixels/run.ts';
import type { Trial, TrialContext, TrialResult } from './trial.ts';

const LANES: readonly (readonly [kind: BrowserKind, deviceScale: number])[] = [
  ['chromium', 1],
  ['chromium', 2],
  ['firefox', 1],
  ['firefox', 2],
];

async function run({ signal, progress, launch }: TrialContext): Promise<TrialResult> {
  const { hue, within, saturation, value } = TOLERANCE;
  const figures: Record<string, number | string> = {
    tolerance: `hue ${String(hue)}° ± ${String(within)}°, saturation from ${String(saturation)}, value from ${String(value)}`,
  };
  let passed = true;
  let done = 0;
  for (const kind of ['chromium', 'firefox'] as const) await buildVariant('unmasked', kind);
  const site = await startDemoSite({
    signal,
    log: console.log,
    quiet: true,
    muPlugins: join(import.meta.dirname, 'pixels', 'mu-plugins'),
  });
  async function count(name: string, harness: Harness, keepAs?: string): Promise<readonly Counted[]> {
    try {
      return await recordPainted({
        harness,
        site,
        ...(keepAs === undefined ? {} : { keepAs }),
        progress: (note) => {
          done += 1;
          progress(done, LANES.length * 2 * 14, `${name}: ${note}`);
        },
      });
    } finally {
      await harness.close();
      await harness.removeProfile();
    }
  }
  try {
    for (const [kind, deviceScale] of LANES) {
      const name = `${kind} at ${String(deviceScale)}`;
      const masked = await count(name, await launch(kind, { deviceScale }), name.replaceAll(' ', '-'));
      const flagged = masked.filter(({ pixels }) => pixels > 0);
      figures[`${name}, pictures`] = masked.length;
      figures[`${name}, pictures with the hue`] = flagged.length;
      figures[`${name}, pixels of the hue`] = flagged.reduce((sum, { pixels }) => sum + pixels, 0);
      for (const { id, pixels, box } of flagged) {
        console.error(`  ${name}: ${String(pixels)} pixels in ${id}.webp, within ${JSON.stringify(box)}`);
      }
      const extensionDir = variantDir('unmasked', kind);
      const open = await count(
        `${name}, control`,
        await launchHarness({ kind, extensionDir, deviceScale, motion: 'full', signal }),
      );
      const seen = open.filter(({ pixels }) => pixels >= 256);
      figures[`${name}, control pictures`] = open.length;
      figures[`${name}, control pictures flagged`] = seen.length;
      passed &&= flagged.length === 0 && masked.length > 3 && open.length > 3 && seen.length === open.length;
    }
  } finally {
    await site.stop();
  }
  return { figures, passed };
}

const trial: Trial = {
  name: 'pixels',
  about: 'Of sensitive places that are painted in one hue, no stored picture holds a pixel.',
  needs: 'browsers',
  run,
};
export default trial;
