import type { Rule } from '../finding';
import { type Reach, scanAll, type Scan, scanWithin, type Standing, type Tell, type WordScan } from '../scan';
import { createAutomaton, type OnRun, type Wanted } from './automaton';
import { createRanges, type RangeCollector } from './ranges';
import { scanName, signsIn, type SignTable } from './sign';
import { standingAt, wantedOf } from './words';

/** Reads a text by all of `rules`, and tells which of them found what. */
export type Sieve = (text: string, tell: (rule: string, ...found: Parameters<Tell>) => void) => void;

/** An expression of a rule, and where it is to be asked; it reads all of a text where its reach is not known. */
type Expression = {
  readonly as: 'expression';
  readonly rule: string;
  readonly scan: Scan;
  readonly reach: Reach | undefined;
  readonly ranges: RangeCollector;
};
/** The words of a rule, and those that stand in the text that is read. */
type Words = { readonly as: 'words'; readonly rule: string; readonly scan: WordScan; standing: Standing[] };
type Reader = Expression | Words;

/** What a run says that ends at `last`: where an expression may match, or that a word may stand there. */
type Say = (last: number, text: string) => void;

/**
 * Keeps each rule from the places in which it can find nothing: one reading of the text finds the runs of characters
 * that every match needs, and only there an expression is asked. Finds exactly what the rules find by themselves.
 */
export function createSieve(rules: readonly Rule[], table: SignTable): Sieve {
  const readers: Reader[] = [];
  const wanted: Wanted[] = [];
  const says: Say[] = [];
  const signsOf = signsIn(table);
  for (const { id: rule, scans, wordScan } of rules) {
    for (const [nth, scan] of scans.entries()) {
      const reach = signsOf(scanName(rule, nth));
      const reader: Expression = { as: 'expression', rule, scan, reach, ranges: createRanges() };
      readers.push(reader);
      for (const { run, from, to } of reach?.signs ?? []) {
        wanted.push({ run, number: says.length });
        says.push(saysWhere(reader, run.length, from, to));
      }
    }
    if (!wordScan) continue;
    const reader: Words = { as: 'words', rule, scan: wordScan, standing: [] };
    readers.push(reader);
    const words = wordScan.words();
    wanted.push(...wantedOf(words, says.length));
    says.push(...words.map((word) => saysWord(reader, word)));
  }
  const automata = [wanted.filter(isShape), wanted.filter((one) => !isShape(one))].map(createAutomaton);

  return (text, tell) => {
    const onRun: OnRun = (number, last) => {
      says[number]?.(last, text);
    };
    for (const read of automata) read(text, onRun);
    for (const reader of readers) ask(reader, text, tell);
  };
}

function saysWhere({ ranges }: Expression, length: number, from: number, to: number): Say {
  const [first, behind] = [to + length - 1, from + length - 1];
  return (last) => {
    ranges.add(last - first, last - behind);
  };
}

function saysWord(reader: Words, word: string): Say {
  return (last, text) => {
    const standing = standingAt(text, word, last);
    if (standing) reader.standing.push(standing);
  };
}

/** Places that take many characters make states with whatever else is wanted: such runs are looked for apart. */
function isShape({ run }: Wanted): boolean {
  return run.reduce((sum, { size }) => sum + Math.min(size, 30), 0) > 6 * run.length;
}

function ask(reader: Reader, text: string, tell: Parameters<Sieve>[1]): void {
  const toRule: Tell = (kind, start, end) => {
    tell(reader.rule, kind, start, end);
  };
  if (reader.as === 'words') {
    const { standing } = reader;
    if (standing.length === 0) return;
    reader.standing = [];
    reader.scan.read(text, standing, toRule);
    return;
  }
  const { scan, reach, ranges } = reader;
  const own = ranges.take();
  if (!reach) scanAll(scan, text, toRule);
  else if (own.length > 0) scanWithin(scan, text, own, reach, toRule);
}
