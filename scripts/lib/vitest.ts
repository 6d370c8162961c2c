import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { runStep, type Shown } from './run-step.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, each by its name and the first line of why. */
  readonly failures: readonly string[];
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly TestFile[];
}

interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages: readonly string[];
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
  const outside = passed ? [] : ['an error outside of every test'];
  if (json === undefined) return { passed: 0, failed: outside.length, skipped: 0, failures: outside };
  const report = JSON.parse(json) as Report;
  const found = report.testResults.flatMap(failuresOf);
  if (report.numPassedTests + report.numFailedTests === 0) found.push('no test ran');
  const failures = found.length > 0 ? found : outside;
  return {
    passed: report.numPassedTests,
    failed: failures.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  };
}

function failuresOf({ name, status, message, assertionResults }: TestFile): string[] {
  const failed = assertionResults.filter((result) => result.status === 'failed');
  const file = relative(process.cwd(), name);
  if (failed.length === 0) return status === 'failed' ? [`${file}: ${firstLine(message)}`] : [];
  return failed.map(
    ({ fullName, failureMessages }) => `${file} > ${fullName}: ${firstLine(failureMessages[0] ?? '')}`,
  );
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
