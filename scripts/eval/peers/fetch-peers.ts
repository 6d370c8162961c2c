import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { startProgress } from '../../lib/progress.ts';
import { PACKAGES } from './packages.ts';
import type { LoadPeer } from './peer.ts';

/** Apart from the project's own packages, so that nothing of it can end in the extension or slow an installation. */
export const PEERS_FOLDER = join('out', 'peers');
/** Imports by name what lies beside it: Node looks for packages from the file that asks. */
const LOADER = 'load.mjs';

/** Is every package there, in its version? */
export function hasPeers(): boolean {
  return Object.entries(PACKAGES).every(([name, version]) => versionOf(name) === version);
}

/** Fetches what is missing by npm, with progress on standard error. @returns why it could not, or nothing */
export async function fetchPeers(signal: AbortSignal): Promise<string | undefined> {
  if (hasPeers()) return undefined;
  await mkdir(PEERS_FOLDER, { recursive: true });
  await writeFile(join(PEERS_FOLDER, 'package.json'), '{ "private": true, "type": "module" }\n');
  await writeFile(join(PEERS_FOLDER, LOADER), 'export const load = (name) => import(name);\n');
  const wanted = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
  // No scripts: nothing of a peer runs before it is measured.
  const quiet = ['--ignore-scripts', '--no-save', '--no-package-lock', '--no-audit', '--no-fund'];
  // Whoever has no registry is told so in seconds, not minutes.
  const options = [...quiet, '--fetch-retries=1', '--fetch-retry-mintimeout=1000'];
  const progress = startProgress('Fetching the peers, this once', process.stderr);
  try {
    const shell = process.platform === 'win32';
    const args = ['install', '--prefix', PEERS_FOLDER, ...options, ...wanted];
    await promisify(execFile)('npm', args, { signal, shell });
    return hasPeers() ? undefined : 'npm brought other versions than asked for';
  } catch (error) {
    signal.throwIfAborted();
    const [, code] = /npm error code (\w+)/.exec(String(error)) ?? [];
    return code === undefined ? 'npm could not be run' : `npm says ${code}`;
  } finally {
    progress.stop();
  }
}

/** Imports packages from the folder. @throws where there are none */
export async function peerLoader(): Promise<LoadPeer> {
  const { load } = (await import(pathToFileURL(join(PEERS_FOLDER, LOADER)).href)) as { load: LoadPeer };
  return load;
}

function versionOf(name: string): string | undefined {
  try {
    const file = join(PEERS_FOLDER, 'node_modules', name, 'package.json');
    return (JSON.parse(readFileSync(file, 'utf8')) as { version?: string }).version;
  } catch {
    return undefined;
  }
}
