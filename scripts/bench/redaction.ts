import { readLines } from '../eval/corpora.ts';
import { chooseFiles } from '../eval/files.ts';
import { OURS } from '../eval/evaluate.ts';
import { measureSpeed } from '../eval/speed/measure-speed.ts';
import { startPeers } from '../eval/start-peers.ts';

export type RedactionBench = {
  readonly mbPerS: number;
  /** By name, in million bytes a second. */
  readonly peers: Readonly<Record<string, number>>;
  readonly worstLineMs: number;
};

const PEERS = ['secretlint', 'gitleaks'] as const;

/** The speed of the redaction, as `npm run eval -- --speed` measures it. @returns nothing where there are no lines */
export async function benchRedaction(
  withPeers: boolean,
  signal: AbortSignal,
): Promise<RedactionBench | undefined> {
  const rows = await readLines(chooseFiles({}));
  if (rows.length === 0) return undefined;
  const { redactors } = await startPeers(withPeers, signal);
  const chosen = new Map([...redactors].filter(([name]) => PEERS.some((peer) => peer === name)));
  const { mbPerS, worstLineMs } = await measureSpeed(rows, OURS, chosen, signal);
  const { [OURS]: ours = NaN, ...peers } = mbPerS;
  return { mbPerS: ours, peers, worstLineMs: Math.max(...Object.values(worstLineMs)) };
}
