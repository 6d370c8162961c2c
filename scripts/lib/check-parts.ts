import { ensureBuild } from './build.ts';
import { runStep } from './run-step.ts';
import type { StepResult } from './run-step.ts';

type Command = readonly [program: string, ...args: string[]];

type Part = { readonly name: string; readonly command: Command };

/** The parts of `npm run check`, in two rows that run beside each other. A part is one command that exits with 0 when all is well. */
const rows: readonly (readonly Part[])[] = [
  [{ name: 'lint', command: ['eslint', '.'] }],
  [
    {
      name: 'format',
      command: ['prettier', '--check', '.', '--cache', '--cache-strategy=content'],
    },
    {
      name: 'types',
      command: ['tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/tsc.json'],
    },
    { name: 'fences', command: ['node', 'scripts/check/fences.ts'] },
    { name: 'dead code', command: ['knip'] },
    { name: 'sizes', command: ['node', 'scripts/check/sizes.ts'] },
  ],
];

/** Runs every part, also after one has failed, and says how each went. */
export async function runCheckParts(signal: AbortSignal): Promise<readonly StepResult[]> {
  // WXT writes the types that tsc and the linter read.
  const prepared = await runStep('wxt prepare', ['wxt', 'prepare'], { signal });
  if (!prepared.passed) return [prepared];
  const results = await Promise.all(rows.map((row) => runRow(row, signal)));
  return results.flat();
}

async function runRow(row: readonly Part[], signal: AbortSignal): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const { name, command } of row) {
    const start = performance.now();
    const problem = name === 'sizes' ? await ensureBuild(signal).catch(sentence) : undefined;
    const seconds = (performance.now() - start) / 1000;
    results.push(
      problem === undefined
        ? await runStep(name, command, { signal })
        : { name, passed: false, seconds, output: problem },
    );
  }
  return results;
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
