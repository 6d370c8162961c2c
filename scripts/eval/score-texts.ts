import type { TextRow } from './corpora.ts';
import { groupsOfClean } from './groups.ts';
import { tally } from './share.ts';
import type { Shares } from './share.ts';
import { survivor } from './survivor.ts';

/** Text in, the same text out less what must not be read. */
export type Redactor = (text: string) => string | Promise<string>;

export type Score = {
  /** Of what must go: how much is gone. */
  readonly found: Shares;
  /** Of what must stay as it is: how much did not. */
  readonly changed: Shares;
};

/** What became of a row that was not done right. */
export type Miss = { readonly row: TextRow; readonly output: string; readonly survived?: string };

export type TextScore = Score & { readonly misses: readonly Miss[] };

/** Redacts every row and counts; `note` hears how far it is. */
export async function scoreTexts(
  rows: readonly TextRow[],
  redact: Redactor,
  groupsOf: (row: TextRow) => readonly string[],
  note: (done: number) => void = () => undefined,
): Promise<TextScore> {
  const misses = new Map<TextRow, Miss>();
  for (const [at, row] of rows.entries()) {
    note(at);
    const output = await redact(row.text);
    const survived = row.label === 'pos' ? survivor(output, row.secret) : undefined;
    if (survived !== undefined) misses.set(row, { row, output, survived });
    else if (row.label === 'neg' && output !== row.text) misses.set(row, { row, output });
  }
  const [positive, negative] = (['pos', 'neg'] as const).map((wanted) =>
    rows.filter(({ label }) => label === wanted),
  );
  return {
    found: tally(positive ?? [], groupsOf, (row) => !misses.has(row)),
    changed: tally(negative ?? [], groupsOfClean, (row) => misses.has(row)),
    misses: [...misses.values()],
  };
}
