import { fromRows } from '../../driver/from-rows.ts';
import type { Surface } from '../../harness/harness.ts';

/** How many steps were answered for, and how many of them have no picture, by the reason that the store holds. */
export type Shots = { readonly all: number; readonly withheld: Readonly<Record<string, number>> };

export async function readShots(report: Surface): Promise<Shots> {
  return report.evaluate<Shots>(
    fromRows(
      'shots',
      `    const withheld = {};
    for (const { outcome } of rows)
      if (outcome.as === 'withheld') withheld[outcome.reason] = (withheld[outcome.reason] ?? 0) + 1;
    return { all: rows.length, withheld };`,
    ),
  );
}
