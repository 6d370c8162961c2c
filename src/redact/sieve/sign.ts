import type { Reach } from '../scan';

/**
 * What has to stand in each match of an expression, read out of it by `npm run signs`. The keys of `signs` are two
 * numbers, `from to`: the match begins so many UTF-16 units before the run. Each holds runs, parted by `|`: a place is
 * a character or a set in brackets, with ranges, `\hh` for a character in hex, `~` for all that is not ASCII, and `^`
 * for the beginning or end of the text.
 */
export type ScanSigns = Reach & { readonly signs: Readonly<Record<string, string>> };

/** Of each expression of each rule: `email.0`. One that is missing has to read everything. */
export type SignTable = Readonly<Record<string, ScanSigns>>;

/** The name of a rule's nth expression in the table. */
export const scanName = (rule: string, nth: number): string => `${rule}.${String(nth)}`;

/** A code for each ASCII character, and two for what is none. */
export const OTHER = 128;
export const EDGE = 129;
export const SYMBOLS = 130;

/** One place of a run: which codes may stand there. */
export type Place = ReadonlySet<number>;

/** The places of each run of `spelt`; one that is in `known` already is the same object. */
export function readRuns(spelt: string, known = new Map<string, Place>()): Place[][] {
  const runs: Place[][] = [[]];
  for (const [one] of spelt.matchAll(/\[(?:[^\\\]]|\\[0-9a-f]{2})*\]|\\[0-9a-f]{2}|[^]/g)) {
    if (one === '|') {
      runs.push([]);
      continue;
    }
    const place = known.get(one) ?? readPlace(one);
    known.set(one, place);
    runs.at(-1)?.push(place);
  }
  return runs;
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
