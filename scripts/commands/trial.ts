/** `npm run trial [-- NAME] [--count N] [--seed S] [--only PART]…`: the long proofs, with their figures in `docs/trials/`. */
import { execFileSync } from 'node:child_process';
import { launchHarness } from '../../tests/harness/launch-harness.ts';
import type { Trial } from '../../tests/trials/trial.ts';
import { parseArguments, refuse, wholeNumber } from '../lib/arguments.ts';
import { ensureBrowsers } from '../lib/browsers.ts';
import { buildFolder, ensureBuild } from '../lib/build.ts';
import { runCommand } from '../lib/command.ts';
import { startProgress } from '../lib/progress.ts';
import { readSources } from '../lib/read-sources.ts';
import { listTrials, writeTrial } from '../lib/trials.ts';

const { values, positionals } = parseArguments(
  {
    allowPositionals: true,
    options: {
      count: { type: 'string' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string', multiple: true },
    },
  },
  'npm run trial [-- NAME] [--count N] [--seed S] [--only PART]…',
);
const count = wholeNumber('count', values.count, 1);
const seed = wholeNumber('seed', values.seed, 0) ?? 1;
const { only } = values;

await runCommand(async (signal) => {
  readSources();
  const all = await listTrials();
  const list = all.map(({ name, about }) => `  ${name}: ${about}`).join('\n');
  if (all.length === 0) refuse('There is no trial yet.');
  const unknown = positionals.find((name) => all.every((trial) => trial.name !== name));
  if (unknown !== undefined) refuse(`There is no trial "${unknown}". There are:\n${list}`);

  const chosen = positionals.length === 0 ? all : all.filter(({ name }) => positionals.includes(name));
  const needsBrowsers = chosen.some(({ needs }) => needs === 'browsers');
  const versions = needsBrowsers ? await prepareBrowsers(signal) : {};
  let failures = 0;
  for (const trial of chosen) {
    if (!(await runTrial(trial, trial.needs === 'browsers' ? versions : {}, signal))) failures++;
  }
  console.log(`${chosen.length - failures} trials passed, ${failures} failed`);
  return failures === 0 ? 0 : 1;
});

/** Has the browsers and the extension for them there. @returns what each browser says of itself */
async function prepareBrowsers(signal: AbortSignal): Promise<Readonly<Record<string, string>>> {
  const { found, missing, advice } = await ensureBrowsers(signal);
  if (missing.length > 0) throw new Error(`Trials need the browsers. ${advice}`);
  await ensureBuild(signal);
  return Object.fromEntries((['chromium', 'firefox'] as const).map((kind) => [kind, versionOf(found[kind])]));
}

async function runTrial(
  trial: Trial,
  versions: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<boolean> {
  console.log(`${trial.name}: ${trial.about}`);
  const start = performance.now();
  const line = startProgress(trial.name);
  try {
    const result = await trial.run({
      ...(count === undefined ? {} : { count }),
      ...(only === undefined ? {} : { only }),
      seed,
      signal,
      progress: (done, total, note) =>
        line.note(`${done} of ${total}${note === undefined ? '' : `, ${note}`}`),
      launch: (kind, options) => launchHarness({ ...options, kind, extensionDir: buildFolder[kind], signal }),
    });
    line.stop();
    const seconds = Math.round((performance.now() - start) / 1000);
    const file = await writeTrial(trial.name, { seed, count, only, seconds }, result, versions);
    for (const [name, figure] of Object.entries(result.figures)) console.log(`  ${name}: ${figure}`);
    console.log(`${result.passed ? '✓' : '✗'} ${trial.name} ${seconds} s, written to ${file}`);
    return result.passed;
  } catch (error) {
    signal.throwIfAborted();
    console.error(`✗ ${trial.name}:`, error);
    return false;
  } finally {
    line.stop();
  }
}

/** What the browser says of itself; Windows' browsers say nothing. */
function versionOf(program: string | undefined): string {
  if (program === undefined || process.platform === 'win32') return 'unknown';
  return execFileSync(program, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}
