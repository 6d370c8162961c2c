import type { Reach } from '../scan';

/**
 * What has to stand in each match of an expression, read out of it by `npm run signs`. Of each expression (`email.0`)
 * that needs something: its reach, an `i` where a letter stands for both its cases, and a line for all runs of which a
 * match begins alike, `from to` or one number for both: so many UTF-16 units before the run. Runs are parted by `|`: a
 * place is a character or a set in brackets, with ranges, `\hh` for a character in hex, `~` for all that is not
 * ASCII, and `^` for the beginning or end of the text. Sets that stand often are spelt once, in `sets`, and have names
 * from `À` on. An expression that is missing has to read everything.
 */
export type SignTable = { readonly sets: string; readonly scans: Readonly<Record<string, string>> };

/** A run of an expression: a match begins `from` to `to` units before it. */
type Sign = { readonly run: readonly Place[]; readonly from: number; readonly to: number };
type ScanSigns = Reach & { readonly signs: readonly Sign[] };

/** The name of a rule's nth expression in the table. */
export const scanName = (rule: string, nth: number): string => `${rule}.${String(nth)}`;

/** A code for each ASCII character, and two for what is none. */
export const OTHER = 128;
export const EDGE = 129;
export const SYMBOLS = 130;

/** One place of a run: which codes may stand there. */
export type Place = ReadonlySet<number>;

/** The name of the first of a table's sets. */
export const FIRST_SET = 0xc0;
const PLACES = /\[(?:[^\\\]]|\\[0-9a-f]{2})*\]|[^]/g;

/** Reads what a table says of an expression; the same place is the same object. */
export function signsIn({ sets, scans }: SignTable): (name: string) => ScanSigns | undefined {
  const known = new Map(
    sets.match(PLACES)?.map((one, nth) => [String.fromCharCode(FIRST_SET + nth), readPlace(one)] as const),
  );
  return (name) => {
    const [reach, ...lines] = scans[name]?.split('\n') ?? [];
    if (reach === undefined) return undefined;
    const [back = '', ahead, flag] = reach.split(' ');
    const signs = lines.flatMap((line) => {
      const [offsets = '', runs = ''] = line.split('\t');
      const [from = 0, to = from] = offsets.split(' ').map(Number);
      return readRuns(runs, known, flag !== undefined).map((run) => ({ run, from, to }));
    });
    return { back: Number(back), ahead: Number(ahead), signs };
  };
}

/** The places of each run of `spelt`, its letters in both cases where it `folds`; one that is `known` is the same object. */
export function readRuns(spelt: string, known = new Map<string, Place>(), folds = false): Place[][] {
  return spelt.split('|').map((run) =>
    Array.from(run.match(PLACES) ?? [], (one) => {
      const whole = folds && /^[a-z]$/.test(one) ? `[${one.toUpperCase()}${one}]` : one;
      const place = known.get(whole) ?? readPlace(whole);
      known.set(whole, place);
      return place;
    }),
  );
}

function readPlace(spelt: string): Place {
  if (!spelt.startsWith('[')) return new Set([codeOf(spelt)]);
  const codes = new Set<number>();
  for (const [, from = '', to] of spelt
    .slice(1, -1)
    .matchAll(/(\\[0-9a-f]{2}|[^])(?:-(\\[0-9a-f]{2}|[^]))?/g)) {
    if (from === '~') codes.add(OTHER);
    else if (from === '^') codes.add(EDGE);
    else for (let code = codeOf(from); code <= codeOf(to ?? from); code += 1) codes.add(code);
  }
  return codes;
}

function codeOf(spelt: string): number {
  return spelt.startsWith('\\') ? Number.parseInt(spelt.slice(1), 16) : spelt.charCodeAt(0);
}
