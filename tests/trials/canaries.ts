import { join } from 'node:path';
import { startDemoSite } from '../../demo-site/start.ts';
import { launchHarness } from '../harness/launch-harness.ts';
import type { BrowserKind } from '../harness/harness.ts';
import { buildVariant, variantDir } from '../variants/build-variant.ts';
import type { Variant } from '../variants/variants.ts';
import { invent, type Invented } from './canaries/invent.ts';
import { blindKinds, type Found, leaksOf, type Outcome, runTour } from './canaries/run.ts';
import { tourOf } from './canaries/tour.ts';
import type { Trial, TrialContext, TrialResult } from './trial.ts';

const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];
const VARIANTS: readonly Variant[] = ['tapped', 'unmasked'];

async function run({ seed, signal, progress }: TrialContext): Promise<TrialResult> {
  const invented = invent(seed);
  const screens = tourOf(invented);
  const total = KINDS.length * VARIANTS.length * screens.length;
  const figures: Record<string, number | string> = {
    seed,
    canaries: invented.canaries.length,
    screens: screens.length,
  };
  let done = 0;
  let passed = true;
  for (const kind of KINDS) for (const variant of VARIANTS) await buildVariant(variant, kind);
  const site = await startDemoSite({
    signal,
    log: console.log,
    quiet: true,
    data: invented.data,
    muPlugins: join(import.meta.dirname, 'canaries', 'mu-plugins'),
  });
  try {
    for (const kind of KINDS) {
      for (const variant of VARIANTS) {
        const extensionDir = variantDir(variant, kind);
        const outcome = await runTour({
          launch: () => launchHarness({ kind, extensionDir, headed: kind === 'chromium', signal }),
          kind,
          access: 'site',
          site,
          invented,
          screens,
          seed,
          progress: (path) => {
            done += 1;
            progress(done, total, `${kind}, ${variant}: ${path}`);
          },
        });
        const result = variant === 'tapped' ? tellMasked(outcome) : tellControl(outcome, invented);
        passed &&= result.passed;
        for (const [name, figure] of Object.entries(result.figures)) figures[`${kind} ${name}`] = figure;
      }
    }
  } finally {
    await site.stop();
  }
  return { figures, passed };
}

function tellMasked(outcome: Outcome): TrialResult {
  const leaks = leaksOf(outcome);
  for (const line of linesOf(leaks)) console.error(line);
  const { missedPlants, bytes, exports, canaries } = outcome;
  return {
    figures: {
      sought: canaries.length,
      hits: leaks.length,
      ...countBy(leaks, ({ where, canary }) => `hits in ${where}: ${canary.kind}`),
      exports: exports.join(', '),
      exportBytes: bytes.exports,
      storeBytes: bytes.store,
      portBytes: bytes.ports,
      plantsMissed: missedPlants.length === 0 ? 0 : missedPlants.join(', '),
    },
    passed: leaks.length === 0 && missedPlants.length === 0,
  };
}

function tellControl(outcome: Outcome, invented: Invented): TrialResult {
  const blind = blindKinds(outcome);
  const found = new Set(outcome.hits.map(({ canary }) => canary.value));
  const missed = invented.canaries.filter(({ value }) => !found.has(value));
  for (const { kind, value } of missed) console.error(`  control blind for ${kind}: ${value}`);
  return {
    figures: {
      'control kinds flagged': new Set(outcome.hits.map(({ canary }) => canary.kind)).size,
      'control kinds not flagged': blind.length === 0 ? 0 : blind.join(', '),
      'control values flagged': found.size,
      'control values not flagged': missed.length,
      'control plants missed': outcome.missedPlants.length === 0 ? 0 : outcome.missedPlants.join(', '),
    },
    passed: blind.length === 0 && missed.length === 0 && outcome.missedPlants.length === 0,
  };
}

/** One line for each value and place. */
function linesOf(leaks: readonly Found[]): string[] {
  const lines = leaks.map(
    ({ canary, where, place, encoding, near }) =>
      `  ${canary.kind} in ${where}, ${place} (${encoding}): ${near}`,
  );
  return [...new Set(lines)].slice(0, 60);
}

function countBy<T>(list: readonly T[], name: (one: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of list) counts[name(one)] = (counts[name(one)] ?? 0) + 1;
  return counts;
}

const trial: Trial = {
  name: 'canaries',
  about:
    'Of a site full of invented secrets nothing is found again: in no export, no file of the store, no port.',
  needs: 'browsers',
  run,
};
export default trial;
