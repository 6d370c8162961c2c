/** Installs WordPress and php-wasm when they are first needed, and again when the lockfile changed. */
import { spawn } from 'node:child_process';
import { rm, stat } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';

import { BUILDS, MODULES, ROOT } from './folders.ts';

/** npm writes this file last, so it tells a finished installation from a broken one. */
const INSTALLED = join(MODULES, '.package-lock.json');
const LOCKFILE = join(ROOT, 'package-lock.json');

/** What is downloaded with the two packages and never run here: 600 of 960 MB. */
const UNUSED = [
  ...['5-2', '7-4', '8-0', '8-1', '8-2', '8-4', '8-5'].map((php) =>
    join(MODULES, '@php-wasm', `node-${php}`),
  ),
  ...['6.2', '6.3', '6.4', 'beta', 'nightly'].flatMap((version) => [
    join(BUILDS, 'public', `wp-${version}`),
    join(BUILDS, 'src', 'wordpress', `wp-${version}.zip`),
  ]),
];

export async function installPackages(log: (line: string) => void, signal: AbortSignal): Promise<void> {
  if (await isInstalled()) return;
  log('Installing WordPress and php-wasm for the demo site (once, about half a minute) …');
  const started = Date.now();
  const ticker = setInterval(() => {
    log(`… still installing, ${seconds(started)} s`);
  }, 10_000);
  try {
    await npmCi(signal);
  } finally {
    clearInterval(ticker);
  }
  await Promise.all(UNUSED.map((path) => rm(path, { recursive: true, force: true })));
  log(`Installed in ${seconds(started)} s.`);
}

async function isInstalled(): Promise<boolean> {
  const [installed, lockfile] = await Promise.all([changedAt(INSTALLED), changedAt(LOCKFILE)]);
  return installed >= lockfile;
}

async function changedAt(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return 0;
  }
}

function npmCi(signal: AbortSignal): Promise<void> {
  // The packages ask for Node 24: the one that runs this file goes first on the PATH.
  const path = [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
  const npm = spawn('npm', ['ci', '--no-progress', '--loglevel=error'], {
    cwd: ROOT,
    env: { ...process.env, PATH: path },
    shell: process.platform === 'win32',
    signal,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  npm.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  return new Promise((resolve, reject) => {
    npm.once('error', reject);
    npm.once('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(
            `The demo site's packages could not be installed. Run "npm ci" in demo-site/ to see why.\n${complaint.trim()}`,
          ),
        );
    });
  });
}

function seconds(since: number): number {
  return Math.round((Date.now() - since) / 1000);
}
