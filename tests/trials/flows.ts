import { startDemoSite } from '../../demo-site/start.ts';
import type { BrowserKind } from '../harness/harness.ts';
import { buildVariant } from '../variants/build-variant.ts';
import { driveAndCheck, driveControl, namesOf, type Sort } from './flows/drive.ts';
import type { Trial, TrialContext, TrialResult } from './trial.ts';

const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];
const SORTS: readonly Sort[] = ['failing', 'healthy'];

/** Flows whose errors name a customer or a key; with redaction off their reports must hold it, or the search is blind. */
const CONTROLS = ['load-account', 'load-disputes', 'verify-license'] as const;

type Named = { readonly sort: Sort; readonly name: string };

/** Every flow in Chromium. Firefox, which sees the same with the same code, takes each third of the healthy ones. */
function flowsIn(kind: BrowserKind): Named[] {
  const healthy = namesOf('healthy').filter((_name, nth) => kind === 'chromium' || nth % 3 === 0);
  const names = { failing: namesOf('failing'), healthy };
  return SORTS.flatMap((sort) => names[sort].map((name) => ({ sort, name })));
}

async function controlFinds(signal: AbortSignal): Promise<number> {
  const browser = 'chromium';
  const extensionDir = await buildVariant('unmasked', browser);
  const site = await startDemoSite({ signal, log: console.log, quiet: true });
  let found = 0;
  try {
    for (const name of CONTROLS) {
      const secrets = await driveControl(name, { site, browser, access: 'site', signal, extensionDir });
      if (secrets.length > 0) found += 1;
    }
  } finally {
    await site.stop();
  }
  return found;
}

async function run({ signal, progress }: TrialContext): Promise<TrialResult> {
  const figures: Record<string, number | string> = {};
  let done = 0;
  let right = 0;
  const total = KINDS.reduce((sum, kind) => sum + flowsIn(kind).length, 0);
  for (const kind of KINDS) {
    // A flow may save something; the other browser finds the site as it was.
    const site = await startDemoSite({ signal, log: console.log, quiet: true });
    try {
      for (const { sort, name } of flowsIn(kind)) {
        const faults = await driveAndCheck(sort, name, { site, browser: kind, access: 'site', signal }).catch(
          (error: unknown) => {
            signal.throwIfAborted();
            return [error instanceof Error ? error.message : String(error)];
          },
        );
        figures[`${kind}, ${sort}: ${name}`] = faults.length === 0 ? 'right' : faults.join('; ');
        if (faults.length === 0) right += 1;
        done += 1;
        progress(done, total, `${kind}: ${name}`);
      }
    } finally {
      await site.stop();
    }
  }
  const control = await controlFinds(signal);
  figures['control: customers and keys found with redaction off'] = control;
  return {
    figures: { flows: done, right, ...figures },
    passed: right === total && control === CONTROLS.length,
  };
}

const trial: Trial = {
  name: 'flows',
  about:
    'Each way of failing is told with its steps and its own error; where nothing fails, no error is claimed.',
  needs: 'browsers',
  run,
};
export default trial;
