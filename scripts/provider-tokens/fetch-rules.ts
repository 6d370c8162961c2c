import { fetchPeers, peerLoader, PEERS_FOLDER } from '../eval/peers/fetch-peers.ts';
import { readConfig } from '../eval/peers/gitleaks.ts';
import { reduceRules, type TokenRule } from './rule-data.ts';

/** gitleaks' rules out of the package that the evaluation fetches, too. @throws where there is no registry */
export async function fetchRules(signal: AbortSignal): Promise<TokenRule[]> {
  const problem = await fetchPeers(signal);
  if (problem !== undefined) throw new Error(`gitleaks' rules are out of reach: ${problem}.`);
  const { rules } = await readConfig(await peerLoader(), PEERS_FOLDER);
  return reduceRules(rules);
}
