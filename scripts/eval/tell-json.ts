import { BARS, meets } from './bars.ts';
import type { Evaluation } from './evaluate.ts';
import { OURS } from './evaluate.ts';
import type { Speed } from './speed/measure-speed.ts';

/** All figures as one object, for programs: shares are counts, so that nobody has to trust our rounding. */
export function tellJson(
  evaluations: readonly Evaluation[],
  { misses, peers, speed }: { misses: boolean; peers: string | undefined; speed: Speed | undefined },
): string {
  const corpora = evaluations.map((evaluation) => {
    const { corpus, file, rows, scores } = evaluation;
    const bars = BARS[corpus].map((bar) => {
      const share = scores.get(OURS)?.[bar.side][bar.group];
      return { ...bar, ...share, met: meets(bar, share) ?? null };
    });
    const told = Object.fromEntries(
      [...scores].map(([name, { found, changed }]) => [name, { found, changed }]),
    );
    return [
      corpus,
      { file, rows, scores: told, bars, ...(misses ? { misses: evaluation.misses } : {}) },
    ] as const;
  });
  const result = {
    ...Object.fromEntries(corpora),
    ...(peers === undefined ? {} : { peersMissing: peers }),
    ...(speed === undefined ? {} : { speed }),
  };
  return JSON.stringify(result, null, 2);
}
