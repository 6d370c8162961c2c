/** `npm test`: check, then unit tests beside end-to-end tests in real browsers. The last line is the count. */
import { parseArguments } from '../lib/arguments.ts';
import { ensureBrowsers, ensureReader, findBrowserParts } from '../lib/browsers.ts';
import { ensureBuild } from '../lib/build.ts';
import { runCheckParts } from '../lib/check-parts.ts';
import { runCommand } from '../lib/command.ts';
import { runVitest } from '../lib/vitest.ts';
import type { Count } from '../lib/vitest.ts';

const UNIT = { project: 'unit', name: 'unit tests', shown: 'after' } as const;
const END_TO_END = { project: 'e2e', name: 'end-to-end tests', shown: 'live' } as const;

const PASSED: Count = { passed: 1, failed: 0, skipped: 0, failures: [] };

parseArguments({}, 'npm test');
await runCommand(async (signal) => {
  const checks = await runCheckParts(signal);
  const counts: Count[] = checks.map(({ name, passed }) => (passed ? PASSED : failure(`check: ${name}`)));
  // Browsers and WordPress come from the disk first; meanwhile the unit tests have the processors.
  const [unit, notRun] = await Promise.all([runVitest(UNIT, signal), runEndToEnd(counts, signal)]);
  counts.push(unit);
  if (notRun !== undefined) console.log(`\nThe end-to-end part was *not run*. ${notRun}`);
  const failed = sum(counts, 'failed');
  const skipped = sum(counts, 'skipped');
  if (skipped > 0) console.log(`\n${String(skipped)} tests were left out; each said why.`);
  // A long output is often kept by its end alone.
  for (const line of counts.flatMap(({ failures }) => failures)) console.log(`✗ ${line}`);
  console.log(`\n${sum(counts, 'passed')} passed, ${failed} failed`);
  return failed === 0 && (notRun === undefined || mayLackBrowsers()) ? 0 : 1;
});

/** @returns why it was not run, or nothing */
async function runEndToEnd(counts: Count[], signal: AbortSignal): Promise<string | undefined> {
  const { missing, advice } = mayLackBrowsers() ? findBrowserParts() : await ensureBrowsers(signal);
  if (missing.length > 0) {
    return mayLackBrowsers() ? advice : `${advice} (SAFEREPRO_NO_BROWSER=1 makes this no failure.)`;
  }
  // Without it the sample of one trial is left out, and nothing else.
  if (!mayLackBrowsers()) await ensureReader(signal);
  try {
    await ensureBuild(signal);
  } catch (error) {
    signal.throwIfAborted();
    const said = error instanceof Error ? error.message : String(error);
    counts.push(failure(`build: ${said}`));
    return said;
  }
  counts.push(await runVitest(END_TO_END, signal));
  return undefined;
}

/** Then nothing is installed, and what is missing is no failure. What is there is used all the same. */
function mayLackBrowsers(): boolean {
  return process.env['SAFEREPRO_NO_BROWSER'] === '1';
}

function failure(line: string): Count {
  return { passed: 0, failed: 1, skipped: 0, failures: [line] };
}

function sum(counts: readonly Count[], key: 'passed' | 'failed' | 'skipped'): number {
  return counts.reduce((total, count) => total + count[key], 0);
}
