import { join } from 'node:path';
import { startDemoSite } from '../../demo-site/start.ts';
import { logIn } from '../driver/log-in.ts';
import type { BrowserKind, Harness } from '../harness/harness.ts';
import type { Flow } from './tour/flow.ts';
import { flows } from './tour/flows/index.ts';
import { judge } from './tour/judge.ts';
import { walkFlow } from './tour/walk-flow.ts';
import type { Trial, TrialContext, TrialResult } from './trial.ts';

const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];
const FAULTS = ['missing', 'doubled', 'invented', 'misplaced', 'worded'] as const;

async function run(context: TrialContext): Promise<TrialResult> {
  const figures: Record<string, number | string> = {};
  let passed = true;
  for (const kind of KINDS) {
    const chosen = flowsFor(kind, context);
    if (chosen.length === 0) continue;
    // A flow changes the site for those behind it; the other browser finds it as it was.
    const site = await startDemoSite({
      signal: context.signal,
      log: console.log,
      quiet: true,
      muPlugins: join(import.meta.dirname, 'tour', 'mu-plugins'),
    });
    const harness = await context.launch(kind, { headed: true });
    try {
      await logIn(await harness.newPage(), site);
      const told = await walkAll(harness, site.url, chosen, context);
      for (const [name, figure] of Object.entries(told.figures)) figures[`${kind}, ${name}`] = figure;
      passed &&= told.passed;
    } finally {
      await harness.close();
      await harness.removeProfile();
      await site.stop();
    }
  }
  return { figures, passed };
}

function flowsFor(
  kind: BrowserKind,
  { count = flows.length, only }: Pick<TrialContext, 'count' | 'only'>,
): readonly Flow[] {
  return flows
    .filter(({ notInFirefox }) => kind === 'chromium' || notInFirefox === undefined)
    .filter(({ name }) => only?.some((part) => `${kind}, ${name}`.includes(part)) ?? true)
    .slice(0, count);
}

async function walkAll(
  harness: Harness,
  origin: string,
  walked: readonly Flow[],
  { signal, progress }: TrialContext,
): Promise<TrialResult> {
  const { kind } = harness;
  const sums: Record<string, number> = { flows: walked.length, right: 0, actions: 0, once: 0 };
  const add = (name: string, more: number): void => void (sums[name] = (sums[name] ?? 0) + more);
  for (const fault of FAULTS) add(fault, 0);
  const each: Record<string, string> = {};
  for (const [at, flow] of walked.entries()) {
    const told = await walkFlow(harness, origin, flow, at === 0 ? 'site' : 'granted').catch(
      (error: unknown) => {
        signal.throwIfAborted();
        return error instanceof Error ? error : new Error(String(error));
      },
    );
    const { actions, once, differences } = judge(flow, told instanceof Error ? [] : told);
    add('actions', actions);
    add('once', once);
    if (differences.length === 0) add('right', 1);
    for (const { what } of differences) add(what, 1);
    each[flow.name] =
      told instanceof Error
        ? told.message
        : differences.map(({ what, line }) => `${what}: ${line}`).join('; ') || 'right';
    progress(at + 1, walked.length, `${kind}: ${flow.name}`);
  }
  return { figures: { ...sums, ...each }, passed: sums['right'] === walked.length };
}

const trial: Trial = {
  name: 'tour',
  about:
    'Sixty flows through WordPress by real input: each deliberate action is one step, in its place and in the right words, and nothing else is.',
  needs: 'browsers',
  run,
};
export default trial;
