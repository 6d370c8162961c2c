import { execFileSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Trial, TrialResult } from '../../tests/trials/trial.ts';

const folder = 'tests/trials';

/** Every trial there is. @throws where a file's name and its trial's name differ */
export async function listTrials(): Promise<readonly Trial[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts') && name !== 'trial.ts');
  return Promise.all(
    files.map(async (file) => {
      const { default: trial } = (await import(pathToFileURL(join(folder, file)).href)) as {
        default?: Trial;
      };
      if (trial?.name === file.slice(0, -'.ts'.length)) return trial;
      throw new Error(`${folder}/${file} has to export, as default, a trial named like the file.`);
    }),
  );
}

/** Writes `docs/trials/NAME.json`: the figures, and all that is needed to see them again. @returns the file */
export async function writeTrial(
  trial: string,
  run: {
    readonly seed: number;
    readonly count: number | undefined;
    readonly only: readonly string[] | undefined;
    readonly seconds: number;
  },
  result: TrialResult,
  browsers: Readonly<Record<string, string>>,
): Promise<string> {
  const file = join('docs', 'trials', `${trial}.json`);
  const machine = { cores: availableParallelism(), node: process.version, ...browsers };
  const { figures, passed } = result;
  const date = new Date().toISOString();
  const record = { trial, commit: commit(), ...run, date, machine, figures, passed };
  await mkdir(join('docs', 'trials'), { recursive: true });
  await writeFile(file, `${JSON.stringify(record, null, 2)}\n`);
  return file;
}

/** The commit, with a `+` where files differ from it. */
function commit(): string {
  try {
    const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
    const changed = git('status', '--porcelain', '--untracked-files=no', '--', '.', ':!docs/trials');
    return git('rev-parse', 'HEAD') + (changed === '' ? '' : '+');
  } catch {
    return 'unknown';
  }
}
