import type { Rule } from '../finding';
import { type Ranges, type Reach, scanAll, type Scan, scanWithin, type Tell } from '../scan';
import { createAutomaton, type Wanted } from './automaton';
import { createRanges } from './ranges';
import { type Place, readRuns, scanName, type SignTable } from './sign';

/** An expression of a rule, and how far around it looks; nothing where it has to read all of a text. */
type Known = { readonly rule: string; readonly scan: Scan; readonly reach: Reach | undefined };

/** Reads a text by all of `rules`, and tells which of them found what. */
export type Sieve = (text: string, tell: (rule: string, ...found: Parameters<Tell>) => void) => void;

/**
 * Keeps each rule from the places in which it can find nothing: one reading of the text finds the runs of characters
 * that every match needs, and only there an expression is asked. Finds exactly what the rules find by themselves.
 */
export function createSieve(rules: readonly Rule[], table: SignTable): Sieve {
  const scans: Known[] = [];
  const wanted: Wanted[] = [];
  const places = new Map<string, Place>();
  const spans: { scan: number; length: number; from: number; to: number }[] = [];
  for (const { id, scans: own } of rules) {
    for (const [nth, scan] of own.entries()) {
      const told = table[scanName(id, nth)];
      scans.push({ rule: id, scan, reach: told });
      for (const [offsets, spelt] of Object.entries(told?.signs ?? {})) {
        const [from = 0, to = 0] = offsets.split(' ').map(Number);
        for (const run of readRuns(spelt, places)) {
          wanted.push({ run, number: spans.length });
          spans.push({ scan: scans.length - 1, length: run.length, from, to });
        }
      }
    }
  }
  const read = createAutomaton(wanted);
  const ranges = scans.map(() => createRanges());

  return (text, tell) => {
    read(text, (number, last) => {
      const span = spans[number];
      if (!span) return;
      const begin = last - span.length + 1;
      ranges[span.scan]?.add(begin - span.to, begin - span.from);
    });
    for (const [at, { rule, scan, reach }] of scans.entries()) {
      const toRule: Tell = (kind, start, end) => {
        tell(rule, kind, start, end);
      };
      const own: Ranges = ranges[at]?.take() ?? [];
      if (!reach) scanAll(scan, text, toRule);
      else if (own.length > 0) scanWithin(scan, text, own, reach, toRule);
    }
  };
}
