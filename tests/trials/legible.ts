import { join } from 'node:path';
import { startDemoSite } from '../../demo-site/start.ts';
import { ensureReader } from '../../scripts/lib/browsers.ts';
import type { BrowserKind, Harness } from '../harness/harness.ts';
import { launchHarness } from '../harness/launch-harness.ts';
import { buildVariant, variantDir } from '../variants/build-variant.ts';
import { LIST_NAMES, type ListName, LISTS } from './legible/lists.ts';
import { type Read, readLists } from './legible/run.ts';
import type { Trial, TrialContext, TrialResult } from './trial.ts';

const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];
/** Part of the interface's words that have to be read. */
const LEAST_LABELS = 0.95;
const TOTAL = {
  canaries: LIST_NAMES.reduce((sum, name) => sum + LISTS[name].canaries.length, 0),
  labels: LIST_NAMES.reduce((sum, name) => sum + LISTS[name].labels.length, 0),
};

async function run({ signal, progress, launch }: TrialContext): Promise<TrialResult> {
  const reader = await ensureReader(signal);
  if (reader === undefined)
    throw new Error('Not run: there is no tesseract, which reads the pictures (Debian: tesseract-ocr).');
  const figures: Record<string, number | string> = { canaries: TOTAL.canaries, labels: TOTAL.labels };
  let passed = true;
  let done = 0;
  for (const kind of KINDS) await buildVariant('unmasked', kind);
  const muPlugins = join(import.meta.dirname, 'legible', 'mu-plugins');
  const site = await startDemoSite({ signal, log: console.log, quiet: true, muPlugins });
  async function judge(name: string, isControl: boolean, starting: Promise<Harness>): Promise<void> {
    const harness = await starting;
    try {
      const note = (list: ListName): void => {
        done += 1;
        progress(done, KINDS.length * 2 * LIST_NAMES.length, `${name}: ${list}`);
      };
      const keepAs = name.replaceAll(/\W+/g, '-');
      const told = tell(
        await readLists({ harness, site, reader: reader ?? '', keepAs, progress: note }),
        isControl,
      );
      for (const line of told.surprises) console.error(`  ${name}, ${line}`);
      for (const [what, figure] of Object.entries(told.figures)) figures[`${name}, ${what}`] = figure;
      passed &&= told.passed;
    } finally {
      await harness.close();
      await harness.removeProfile();
    }
  }
  try {
    for (const kind of KINDS) {
      await judge(kind, false, launch(kind, { deviceScale: 2 }));
      const extensionDir = variantDir('unmasked', kind);
      await judge(`${kind}, control`, true, launchHarness({ kind, extensionDir, deviceScale: 2, signal }));
    }
  } finally {
    await site.stop();
  }
  return { figures, passed };
}

function tell(all: readonly Read[], isControl: boolean): TrialResult & { readonly surprises: string[] } {
  const canaries = all.reduce((sum, read) => sum + read.canaries.length, 0);
  const labels = all.reduce((sum, read) => sum + read.labels.length, 0);
  return {
    figures: {
      pictures: all.reduce((sum, read) => sum + read.pictures, 0),
      'canaries read': canaries,
      'labels read': labels,
    },
    passed:
      canaries === (isControl ? TOTAL.canaries : 0) &&
      labels >= LEAST_LABELS * TOTAL.labels &&
      all.every(({ pictures, scales }) => pictures > 0 && scales.every((scale) => scale === 2)),
    surprises: all.flatMap((read) => surprises(read, isControl)),
  };
}

/** A line for each word that was not to be read, or was and is not. */
function surprises({ list, canaries, labels }: Read, isControl: boolean): string[] {
  const lost = LISTS[list].labels.filter((label) => !labels.includes(label));
  const odd = isControl ? LISTS[list].canaries.filter((word) => !canaries.includes(word)) : canaries;
  return [
    ...lost.map((label) => `${list}: the label "${label}" is not read`),
    ...odd.map((word) => `${list}: ${word} is ${isControl ? 'not ' : ''}read`),
  ];
}

const trial: Trial = {
  name: 'legible',
  about: 'On lists of plug-ins that nobody knows no name can be read in a picture, and the interface can.',
  needs: 'browsers',
  run,
};
export default trial;
