import type { BrowserKind } from '../../harness/harness.ts';
import type { TrialResult } from '../trial.ts';
import { type LaneContext, withHarness } from './lane.ts';
import { recordPainted } from './run.ts';

const LANES: readonly (readonly [kind: BrowserKind, deviceScale: number])[] = [
  ['chromium', 1],
  ['chromium', 2],
  ['firefox', 1],
  ['firefox', 2],
];
/** Screens of a lane, each with and without masks. */
export const TOUR_STOPS = LANES.length * 2 * 14;

/** The site's own screens at rest, painted by their data; and the same with masking off, where every picture has to be flagged. */
export async function runTour({ site, launch, progress }: LaneContext): Promise<TrialResult> {
  const figures: Record<string, number> = {};
  let passed = true;
  for (const [kind, deviceScale] of LANES) {
    const name = `${kind} at ${String(deviceScale)}`;
    const masked = await withHarness(launch({ kind, deviceScale, masks: 'masked' }), (harness) =>
      recordPainted({
        harness,
        site,
        keepAs: name.replaceAll(' ', '-'),
        progress: (note) => progress(`${name}: ${note}`),
      }),
    );
    const flagged = masked.filter(({ pixels }) => pixels > 0);
    figures[`${name}, pictures`] = masked.length;
    figures[`${name}, pictures with the hue`] = flagged.length;
    figures[`${name}, pixels of the hue`] = flagged.reduce((sum, { pixels }) => sum + pixels, 0);
    for (const { id, pixels, box } of flagged) {
      console.error(`  ${name}: ${String(pixels)} pixels in ${id}.webp, within ${JSON.stringify(box)}`);
    }
    const open = await withHarness(launch({ kind, deviceScale, masks: 'unmasked' }), (harness) =>
      recordPainted({ harness, site, progress: (note) => progress(`${name}, control: ${note}`) }),
    );
    const seen = open.filter(({ pixels }) => pixels >= 256);
    figures[`${name}, control pictures`] = open.length;
    figures[`${name}, control pictures flagged`] = seen.length;
    passed &&= flagged.length === 0 && masked.length > 3 && open.length > 3 && seen.length === open.length;
  }
  return { figures, passed };
}
