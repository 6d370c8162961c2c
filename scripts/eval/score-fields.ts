import type { FieldRow } from './corpora.ts';
import type { Score } from './score-texts.ts';
import { tally } from './share.ts';

/** Whether the value of a field is to be masked. */
export type FieldJudge = (row: FieldRow) => boolean;

export type FieldScore = Score & { readonly misses: readonly FieldRow[] };

/** Judges every field and counts. What nobody labelled as sensitive is `unknown`: mostly harmless to mask. */
export function scoreFields(rows: readonly FieldRow[], masks: FieldJudge): FieldScore {
  const masked = new Set(rows.filter(masks));
  const isMasked = (row: FieldRow): boolean => masked.has(row);
  const isSensitive = ({ sensitive }: FieldRow): boolean => sensitive;
  return {
    found: tally(rows.filter(isSensitive), ({ group }) => ['all', group], isMasked),
    changed: tally(
      rows.filter((row) => !row.sensitive),
      () => ['unknown'],
      isMasked,
    ),
    misses: rows.filter((row) => row.sensitive !== isMasked(row)),
  };
}
