/**
 * One way in which a value can be written so that no rule knows it. It reads unit by unit: each match of `unit` stands
 * for what `decode` makes of it, or for itself where that is nothing.
 */
export type Reading = {
  readonly id: string;
  /** Global, of bounded length. Most texts have none of it: what it begins with must be seldom. */
  readonly unit: RegExp;
  readonly decode: (unit: string) => string | undefined;
};

/** A unit from `from` to `until` that reads as what stands from `start` to `end`, half open. */
type Edit = { readonly from: number; readonly until: number; readonly start: number; readonly end: number };

/** A text with one notation undone, and the text that it was. */
export type Decoded = {
  readonly text: string;
  readonly was?: Decoded;
  /** What was decoded and moved what stands behind it, in order. */
  readonly edits: readonly Edit[];
};

/** From one place to another, half open. */
export type Stretch = { readonly start: number; readonly end: number };

/** Between two texts that have nothing to do with each other: no rule reads across it. */
export const APART = '\n)\n';

/** `before` without what stands around and between `stretches`, which are in order and apart. */
export function onlyStretches(before: Decoded, stretches: readonly Stretch[]): Decoded {
  const edits: Edit[] = [];
  let kept = '';
  let read = 0;
  for (const { start, end } of stretches) {
    const between = read === 0 ? '' : APART;
    edits.push({ from: read, until: start, start: kept.length, end: kept.length + between.length });
    kept += between + before.text.slice(start, end);
    read = end;
  }
  return { text: kept, was: before, edits };
}

/** `before` with one notation undone; itself where it has none of it. */
export function readAs({ unit, decode }: Reading, before: Decoded): Decoded {
  const edits: Edit[] = [];
  let text = '';
  let read = 0;
  unit.lastIndex = 0;
  for (let match = unit.exec(before.text); match; match = unit.exec(before.text)) {
    const decoded = decode(match[0]);
    if (decoded === undefined) continue;
    text += before.text.slice(read, match.index);
    read = match.index + match[0].length;
    // One for one moves nothing.
    if (decoded.length !== 1 || match[0].length !== 1)
      edits.push({ from: match.index, until: read, start: text.length, end: text.length + decoded.length });
    text += decoded;
  }
  return read === 0 ? before : { text: text + before.text.slice(read), was: before, edits };
}

/** Where in the text that `decoded` was at first its stretch from `start` to `end` stands, whole units. */
export function placeOf(decoded: Decoded, start: number, end: number): readonly [start: number, end: number] {
  let [first, last] = [start, end - 1];
  for (let at: Decoded | undefined = decoded; at; at = at.was) {
    const [before, behind] = [lastUpTo(at.edits, first), lastUpTo(at.edits, last)];
    if (before) first = first < before.end ? before.from : before.until + first - before.end;
    if (behind) last = last < behind.end ? behind.until - 1 : behind.until + last - behind.end;
  }
  return [first, last + 1];
}

/** The last edit that begins at `place` or before it, by halves. */
function lastUpTo(edits: readonly Edit[], place: number): Edit | undefined {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.start ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return edits[low - 1];
}
