import { fetchPeers, hasPeers, peerLoader, PEERS_FOLDER } from './peers/fetch-peers.ts';
import { peers } from './peers/index.ts';
import type { Redactor } from './score-texts.ts';

export type StartedPeers = {
  readonly redactors: ReadonlyMap<string, Redactor>;
  /** One line where some or all are missing. */
  readonly missing?: string;
};

/**
 * Starts the peers that were fetched before; with `wanted` fetches them first, with `false` starts none. One that does
 * not start is left out and named.
 */
export async function startPeers(wanted: boolean | undefined, signal: AbortSignal): Promise<StartedPeers> {
  const redactors = new Map<string, Redactor>();
  if (wanted === false) return { redactors };
  const problem = wanted === true ? await fetchPeers(signal) : undefined;
  if (problem !== undefined)
    return { redactors, missing: `The peers are out of reach, so we are alone here: ${problem}.` };
  if (!hasPeers())
    return {
      redactors,
      missing: 'Without the peers; `npm run eval -- --peers` fetches and scores them, too.',
    };
  const load = await peerLoader();
  const failed: string[] = [];
  for (const { name, start } of peers) {
    try {
      redactors.set(name, await start(load, PEERS_FOLDER));
    } catch (error) {
      failed.push(`${name} (${error instanceof Error ? error.message : String(error)})`);
    }
  }
  return failed.length === 0 ? { redactors } : { redactors, missing: `Did not start: ${failed.join(', ')}.` };
}
