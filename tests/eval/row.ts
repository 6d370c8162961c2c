import type { TextRow } from '../../scripts/eval/corpora.ts';

/** A row of a corpus as a test needs it; without a secret it is a clean line. */
export function row(given: Partial<TextRow> & { text: string }): TextRow {
  const label = given.secret === undefined ? 'neg' : 'pos';
  return { id: given.text, source: 'ours', kind: 'key', secret: '', label, ...given };
}
