import { BARS, meets, tellBar } from './bars.ts';
import type { Evaluation } from './evaluate.ts';
import { OURS } from './evaluate.ts';
import { sortGroups } from './groups.ts';
import type { Score } from './score-texts.ts';
import { NONE, percent } from './share.ts';
import { tellTable } from './table.ts';

const HEADS: Readonly<Record<keyof Score, string>> = {
  found: 'found, of what must go',
  changed: 'changed, of what may stay',
};

/** An evaluation as a table: a line a group, a column for each of us, and our bar where there is one. */
export function tellEvaluation({ corpus, file, rows, scores }: Evaluation): string {
  const ours = scores.get(OURS);
  const others = [...scores].filter(([name]) => name !== OURS);
  const lines = (['found', 'changed'] as const).flatMap((side) => [
    [HEADS[side]],
    ...sortGroups(Object.keys(ours?.[side] ?? {})).map((group) => {
      const share = ours?.[side][group] ?? NONE;
      const bar = BARS[corpus].find((one) => one.side === side && one.group === group);
      const met = bar && meets(bar, share);
      return [
        `  ${group}`,
        `${share.hits} of ${share.of}`,
        percent(share),
        bar === undefined ? '' : `${tellBar(bar)} ${met ? '✓' : '✗'}`,
        ...others.map(([, score]) => percent(score[side][group] ?? NONE)),
      ];
    }),
  ]);
  const head = ['', OURS, '', 'bar', ...others.map(([name]) => name)];
  return `${corpus}: ${rows} rows of ${file}\n${tellTable([head, ...lines])}`;
}

/** Bars that are not met, and those of which the corpora hold no row. */
export function tellBars(evaluations: readonly Evaluation[]): string {
  const verdicts = evaluations.flatMap(({ corpus, scores }) =>
    BARS[corpus].map((bar) => ({
      name: `${corpus}, ${bar.group}`,
      met: meets(bar, scores.get(OURS)?.[bar.side][bar.group]),
    })),
  );
  const named = (wanted: boolean | undefined): string =>
    verdicts
      .filter(({ met }) => met === wanted)
      .map(({ name }) => name)
      .join('; ');
  const counted = verdicts.filter(({ met }) => met !== undefined);
  const met = counted.filter((verdict) => verdict.met).length;
  const untold = named(undefined);
  return [
    `${met} of ${counted.length} bars are met${met < counted.length ? `, not: ${named(false)}` : ''}.`,
    ...(untold === '' ? [] : [`No row for: ${untold}.`]),
  ].join(' ');
}
