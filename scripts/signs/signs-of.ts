import type { Rule } from '../../src/redact/finding.ts';
import { FIRST_SET, scanName, type SignTable } from '../../src/redact/sieve/sign.ts';
import { type CharSet, pairOf, spellSet } from './char-set.ts';
import { condensed } from './condense.ts';
import { readExpression } from './read-expression.ts';
import type { Sign } from './signs.ts';

/** What is known of an expression that needs something. */
type Known = {
  readonly name: string;
  readonly back: number;
  readonly ahead: number;
  readonly signs: readonly Sign[];
  /** Are its letters mostly looked for in both cases? */
  readonly folds: boolean;
};
type Spell = (set: CharSet) => string;

/** Sets that are used so often have a name: it takes less than to spell them. */
const OFTEN = 3;
/** Shorter ones are not worth a name. */
const LONG = 4;

/** The table of what each expression of `rules` needs, less those that need nothing. */
export function signsOf(rules: readonly Rule[]): SignTable {
  const all = rules.flatMap(({ id, scans }) =>
    scans.flatMap(({ expression }, nth) => knownOf(scanName(id, nth), expression)),
  );
  const sets = oftenUsed(all);
  const scans = all.map((known) => [known.name, spellScan(known, sets)] as const);
  return { sets: sets.map((set) => spellSet(set)).join(''), scans: Object.fromEntries(scans) };
}

function knownOf(name: string, expression: RegExp): Known[] {
  const { signs: read, back, ahead } = readExpression(expression);
  if (!read) return [];
  const signs = condensed(read);
  const places = signs.flatMap(({ run }) => run);
  const single = places.filter((set) => /^[A-Za-z]$/.test(spellSet(set)));
  return [{ name, back, ahead, signs, folds: places.filter(pairOf).length > single.length }];
}

function oftenUsed(all: readonly Known[]): CharSet[] {
  const used = Map.groupBy(
    all.flatMap(({ signs, folds }) =>
      signs.flatMap(({ run }) => run.filter((set) => !pairOf(set) && spellSet(set, folds).length >= LONG)),
    ),
    (set) => set,
  );
  return [...used]
    .filter(([, places]) => places.length >= OFTEN)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([set]) => set);
}

function spellScan({ back, ahead, signs, folds }: Known, sets: readonly CharSet[]): string {
  const spell: Spell = (set) => {
    const nth = sets.indexOf(set);
    return nth < 0 ? spellSet(set, folds) : String.fromCharCode(FIRST_SET + nth);
  };
  const groups = Map.groupBy(signs, ({ from, to }) => (from === to ? `${from}` : `${from} ${to}`));
  const spelt = [...groups].map(
    ([offsets, alike]) => `${offsets}\t${alike.map(({ run }) => run.map(spell).join('')).join('|')}`,
  );
  return [`${back} ${ahead}${folds ? ' i' : ''}`, ...spelt].join('\n');
}
