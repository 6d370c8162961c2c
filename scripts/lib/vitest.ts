import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runStep, type Shown } from './run-step.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** One of vitest's projects, and when its output is shown. */
export interface Project {
  readonly project: 'unit' | 'e2e';
  readonly name: string;
  readonly shown: Shown;
}

/** Runs one of vitest's projects and counts. No test at all is a failed one. */
export async function runVitest({ project, name, shown }: Project, signal: AbortSignal): Promise<Count> {
  await mkdir('out', { recursive: true });
  const file = join('out', `vitest-${project}.json`);
  await rm(file, { force: true });
  const { passed } = await runStep(
    name,
    [
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { signal, shown },
  );
  return countReport(existsSync(file) ? await readFile(file, 'utf8') : undefined, passed);
}

/**
 * Counts a report. A file that could not be loaded, an error outside of every test, or a report that is missing after
 * a failure is one failed test each: silence is not success.
 */
function countReport(json: string | undefined, passed: boolean): Count {
  if (json === undefined) return { passed: 0, failed: passed ? 0 : 1, skipped: 0 };
  const report = JSON.parse(json) as Report;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
  ).length;
  const ran = report.numPassedTests + report.numFailedTests;
  const failed = report.numFailedTests + unloaded + (ran === 0 ? 1 : 0);
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !passed ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
