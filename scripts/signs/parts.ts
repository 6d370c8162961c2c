import type { AST } from '@eslint-community/regexpp';
import { allBut, type CharSet, charSetOf } from './char-set.ts';
import { type Part, partOfOne, repeated } from './part.ts';
import { begunWith, crossed, MOST_RUNS, type Run, unlike } from './runs.ts';
import { costOf, cut, grown, isLong, moved, type Sign } from './signs.ts';

const WORD = charSetOf(String.raw`\w`, '', false);

/** What any of `alternatives` is. */
export function partOfAll(alternatives: readonly AST.Alternative[], flags: string): Part {
  const ways = alternatives.map((way) => partOfElements(way.elements, flags));
  const every = (runsOf: (way: Part) => readonly Run[] | undefined): readonly Run[] | undefined => {
    const known = ways.map(runsOf);
    const all = known.flatMap((runs) => runs ?? []);
    return known.includes(undefined) || all.length > MOST_RUNS ? undefined : unlike(all);
  };
  const [exact, head, tail] = [
    every((way) => way.exact),
    every((way) => way.head ?? way.exact),
    every((way) => way.tail ?? way.exact),
  ];
  const signs = ways.map(bestOf);
  return {
    min: Math.min(...ways.map(({ min }) => min)),
    max: Math.max(...ways.map(({ max }) => max)),
    ...(exact && { exact }),
    ...(head && { head }),
    ...(tail && { tail }),
    ...(!signs.includes(undefined) && { signs: signs.flatMap((one) => one ?? []) }),
  };
}

/** The cheapest signs of a part as a whole; nothing where there are none. */
export function bestOf({ exact = [], signs = [] }: Part): readonly Sign[] | undefined {
  const whole = exact.map((run) => ({ run, from: 0, to: 0 }));
  const best = costOf(whole) < costOf(signs) ? whole : signs;
  return costOf(best) < Infinity ? best : undefined;
}

/** A row of elements as far as it is read. */
type Row = {
  min: number;
  max: number;
  /** Runs that may grow by what follows. */
  open: (readonly Sign[])[];
  all: readonly Run[] | undefined;
  head: readonly Run[] | undefined;
  best: readonly Sign[] | undefined;
};

/** Elements one behind the other: runs grow over them, and each time that one has grown it is a way to tell the whole. */
export function partOfElements(elements: readonly AST.Element[], flags: string): Part {
  const row: Row = { min: 0, max: 0, open: [], all: [[]], head: undefined, best: undefined };
  for (const [at, element] of elements.entries()) {
    if (element.type === 'Assertion') readAssertion(row, element, elements.slice(at + 1), flags);
    else readPart(row, partOf(element, flags));
  }
  const { min, max, all, head, best } = row;
  // What is told of its end may reach no farther back than its beginning.
  const tail = row.open.find((signs) => signs.every(({ from }) => from >= 0))?.map(({ run }) => run);
  const isTold = (runs: readonly Run[] | undefined): boolean =>
    !all && runs?.every((run) => run.length > 0) === true;
  return {
    min,
    max,
    ...(all && { exact: all }),
    ...(head && isTold(head) && { head }),
    ...(tail && isTold(tail) && { tail }),
    ...(best && { signs: best }),
  };
}

function offer(row: Row, signs: readonly Sign[] | undefined): void {
  const short = signs?.map(cut);
  if (short && costOf(short) < costOf(row.best ?? [])) row.best = short;
}

function readPart(row: Row, part: Part): void {
  offer(
    row,
    part.signs?.map((sign) => moved(sign, row.min, row.max)),
  );
  const begun = [...row.open, [{ run: [], from: row.min, to: row.max }]];
  for (const signs of begun) offer(row, grown(signs, part.exact ?? part.head));
  row.open = begun.flatMap((signs) => {
    const longer = grown(signs, part.exact);
    return longer && !longer.some(isLong) ? [longer] : [];
  });
  const before = row.all;
  row.all = crossed(before, part.exact);
  if (before && !row.all) row.head = begunWith(before, part.exact ?? part.head);
  row.min += part.min;
  row.max += part.max;
  if (part.exact || !part.tail) return;
  const tail = part.tail.map((run) => ({ run, from: row.min - run.length, to: row.max - run.length }));
  offer(row, tail);
  row.open = [tail];
}

function readAssertion(
  row: Row,
  assertion: AST.Assertion,
  next: readonly AST.Element[],
  flags: string,
): void {
  if (assertion.kind === 'word') {
    if (!assertion.negate) readWordsEdge(row, next, flags);
    return;
  }
  if (assertion.kind !== 'lookahead' && assertion.kind !== 'lookbehind') return;
  if (assertion.negate) {
    const set = allBut(refusedBy(assertion.alternatives, flags));
    if (assertion.kind === 'lookbehind') row.open.push([beforeHere(row, set)]);
    else offerBehind(row, set);
    return;
  }
  const part = partOfAll(assertion.alternatives, flags);
  const isBefore = assertion.kind === 'lookbehind';
  const [min, max] = isBefore ? [row.min - part.max, row.max - part.min] : [row.min, row.max];
  offer(
    row,
    bestOf(part)?.map((sign) => moved(sign, min, max)),
  );
  const runs = part.exact ?? part.tail;
  // What stands before goes over into what follows.
  if (isBefore && runs)
    row.open.push(runs.map((run) => ({ run, from: row.min - run.length, to: row.max - run.length })));
}

/** At `\b`, where a word stands on one side, none stands on the other. */
function readWordsEdge(row: Row, next: readonly AST.Element[], flags: string): void {
  const isOfWord = (set: CharSet | undefined): boolean => set !== undefined && (set & ~WORD) === 0n;
  const following = next.find(({ type }) => type !== 'Assertion');
  const part = following && partOf(following, flags);
  const heads = part?.exact ?? part?.head ?? [[]];
  if (heads.every(([first]) => isOfWord(first))) row.open.push([beforeHere(row, allBut(WORD))]);
  else if (row.open.length > 0 && row.open.flat().every(({ run }) => isOfWord(run.at(-1))))
    offerBehind(row, allBut(WORD));
}

const beforeHere = ({ min, max }: Row, set: CharSet): Sign => ({ run: [set], from: min - 1, to: max - 1 });

function offerBehind(row: Row, set: CharSet): void {
  for (const signs of row.open) offer(row, grown(signs, [[set]]));
}

/** Which single characters are refused; of those with two units the second is seen, and never refused. */
function refusedBy(alternatives: readonly AST.Alternative[], flags: string): CharSet {
  let refused: CharSet = 0n;
  for (const { elements } of alternatives) {
    const [only, ...more] = elements;
    const exact = only && more.length === 0 ? partOf(only, flags).exact : undefined;
    for (const [set, ...rest] of exact ?? []) if (set !== undefined && rest.length === 0) refused |= set;
  }
  return refused;
}

function partOf(element: AST.Element, flags: string): Part {
  switch (element.type) {
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
      return partOfOne(element, flags);
    case 'Group':
    case 'CapturingGroup':
      return partOfAll(element.alternatives, flags);
    case 'Quantifier':
      return repeated(partOf(element.element, flags), element.min, element.max);
    case 'Backreference':
      return { min: 0, max: Math.max(...[element.resolved].flat().map((one) => partOf(one, flags).max)) };
    case 'Assertion':
      return { min: 0, max: 0, exact: [[]] };
    case 'ExpressionCharacterClass':
      throw new Error(`Sets of sets are not read: ${element.raw}`);
  }
}
