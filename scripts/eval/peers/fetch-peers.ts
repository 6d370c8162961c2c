import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fetchPackages, hasPackages } from '../../lib/fetch-packages.ts';
import { PACKAGES } from './packages.ts';
import type { LoadPeer } from './peer.ts';

/** Apart from the project's own packages, so that nothing of it can end in the extension or slow an installation. */
export const PEERS_FOLDER = join('out', 'peers');
/** Imports by name what lies beside it: Node looks for packages from the file that asks. */
const LOADER = 'load.mjs';
const PEERS = { folder: PEERS_FOLDER, packages: PACKAGES };

/** Is every package there, in its version? */
export function hasPeers(): boolean {
  return hasPackages(PEERS);
}

/** Fetches what is missing by npm, with progress on standard error. @returns why it could not, or nothing */
export async function fetchPeers(signal: AbortSignal): Promise<string | undefined> {
  return fetchPackages(PEERS, signal);
}

/** Imports packages from the folder. @throws where there are none */
export async function peerLoader(): Promise<LoadPeer> {
  const loader = join(PEERS_FOLDER, LOADER);
  await writeFile(loader, 'export const load = (name) => import(name);\n');
  const { load } = (await import(pathToFileURL(loader).href)) as { load: LoadPeer };
  return load;
}
