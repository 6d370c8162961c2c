import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoSite, startDemoSite } from '../../demo-site/start.ts';
import { launchHarness } from '../harness/launch-harness.ts';
import { invent } from '../trials/canaries/invent.ts';
import { leaksOf, type Outcome, runTour } from '../trials/canaries/run.ts';
import { tourOf } from '../trials/canaries/tour.ts';
import { buildVariant } from '../variants/build-variant.ts';
import type { Variant } from '../variants/variants.ts';

const SEED = 20;
const invented = invent(SEED);
const screens = tourOf(invented)
  .filter(({ path }) => /page=sophmate$|page=wc-orders$|proof-vault/.test(path))
  .map(({ path, acts }) => ({ path, acts: acts.slice(0, 4) }));

let site: DemoSite;

beforeAll(async () => {
  site = await startDemoSite({
    signal: new AbortController().signal,
    log: () => undefined,
    quiet: true,
    workers: 1,
    data: invented.data,
    muPlugins: join(import.meta.dirname, '../trials/canaries/mu-plugins'),
  });
});

afterAll(() => site.stop());

async function tour(variant: Variant): Promise<Outcome> {
  const extensionDir = await buildVariant(variant, 'chromium');
  return runTour({
    launch: () => launchHarness({ kind: 'chromium', extensionDir }),
    kind: 'chromium',
    access: 'tab',
    site,
    invented,
    screens,
    seed: SEED,
    progress: () => undefined,
  });
}

describe('a sample of the trial "canaries"', () => {
  it('finds nothing of what was invented', async () => {
    const outcome = await tour('tapped');
    expect(
      leaksOf(outcome).map(({ canary, where, place }) => `${canary.kind} in ${where}: ${place}`),
    ).toEqual([]);
    expect(outcome.missedPlants).toEqual([]);
  });

  it('finds it all with redaction off', async () => {
    const { hits, missedPlants } = await tour('unmasked');
    const kindsIn = (where: string): string[] =>
      hits.filter((hit) => hit.where === where).map(({ canary }) => canary.kind);
    const shown = [
      'address',
      'amount',
      'api-key',
      'email',
      'licence',
      'nonce',
      'password',
      'person',
      'site-address',
      'typed',
    ];
    expect(shown.filter((kind) => !kindsIn('exports').includes(kind))).toEqual([]);
    expect(shown.filter((kind) => !kindsIn('store').includes(kind))).toEqual([]);
    expect(missedPlants).toEqual([]);
  });
});
