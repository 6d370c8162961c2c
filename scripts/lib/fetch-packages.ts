import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startProgress } from './progress.ts';

/** Packages in their very versions, in a folder of their own that nothing of the project reads by accident. */
export type Fetched = { readonly folder: string; readonly packages: Readonly<Record<string, string>> };

/** Is every package there, in its version? */
export function hasPackages({ folder, packages }: Fetched): boolean {
  return Object.entries(packages).every(([name, version]) => versionOf(folder, name) === version);
}

/** Fetches what is missing by npm, with progress on standard error. @returns why it could not, or nothing */
export async function fetchPackages(wanted: Fetched, signal: AbortSignal): Promise<string | undefined> {
  if (hasPackages(wanted)) return undefined;
  const { folder, packages } = wanted;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const names = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  // No scripts: nothing of a peer runs before it is measured.
  const quiet = ['--ignore-scripts', '--no-save', '--no-package-lock', '--no-audit', '--no-fund'];
  // Whoever has no registry is told so in seconds, not minutes.
  const options = [...quiet, '--fetch-retries=1', '--fetch-retry-mintimeout=1000'];
  const progress = startProgress('Fetching the peers, this once', process.stderr);
  try {
    const shell = process.platform === 'win32';
    const args = ['install', '--prefix', folder, ...options, ...names];
    await promisify(execFile)('npm', args, { signal, shell });
    return hasPackages(wanted) ? undefined : 'npm brought other versions than asked for';
  } catch (error) {
    signal.throwIfAborted();
    const [, code] = /npm error code (\w+)/.exec(String(error)) ?? [];
    return code === undefined ? 'npm could not be run' : `npm says ${code}`;
  } finally {
    progress.stop();
  }
}

function versionOf(folder: string, name: string): string | undefined {
  try {
    const file = join(folder, 'node_modules', name, 'package.json');
    return (JSON.parse(readFileSync(file, 'utf8')) as { version?: string }).version;
  } catch {
    return undefined;
  }
}
