/** From one place to another, half open. */
export type Stretch = { readonly start: number; readonly end: number };

/** What stands for something else, and for what. */
export type Unit = Stretch & { readonly as: string };

/** One way in which a value can be written so that no rule knows it. It reads unit by unit. */
export type Reading = {
  readonly id: string;
  /** Whether a unit that is as long as what it stands for says it character by character. */
  readonly isOneForOne?: true;
  /** The first unit that begins at `from` or behind it, whole, in time that grows with the way to it alone. */
  readonly next: (text: string, from: number) => Unit | undefined;
};

/** A unit from `from` to `until` that reads as what stands from `start` to `end`, half open. */
type Edit = {
  readonly from: number;
  readonly until: number;
  readonly start: number;
  readonly end: number;
  readonly isAligned: boolean;
};

/** A text with one notation undone, and the text that it was. */
export type Decoded = {
  readonly text: string;
  readonly was?: Decoded;
  /** What was decoded, in order. */
  readonly edits: readonly Edit[];
};

/** Between two texts that have nothing to do with each other: no rule reads across it. */
export const APART = '\n)\n';

/** `before` without what stands around and between `stretches`, which are in order and apart. */
export function onlyStretches(before: Decoded, stretches: readonly Stretch[]): Decoded {
  const edits: Edit[] = [];
  let kept = '';
  let read = 0;
  for (const { start, end } of stretches) {
    const between = read === 0 ? '' : APART;
    edits.push({
      from: read,
      until: start,
      start: kept.length,
      end: kept.length + between.length,
      isAligned: false,
    });
    kept += between + before.text.slice(start, end);
    read = end;
  }
  return { text: kept, was: before, edits };
}

/** `before` with one notation undone; itself where it has none of it. */
export function readAs({ next, isOneForOne }: Reading, before: Decoded): Decoded {
  const edits: Edit[] = [];
  let text = '';
  let read = 0;
  for (let unit = next(before.text, 0); unit; unit = next(before.text, read)) {
    text += before.text.slice(read, unit.start);
    read = unit.end;
    const isAligned = isOneForOne === true && unit.as.length === unit.end - unit.start;
    const end = text.length + unit.as.length;
    edits.push({ from: unit.start, until: read, start: text.length, end, isAligned });
    text += unit.as;
  }
  return read === 0 ? before : { text: text + before.text.slice(read), was: before, edits };
}

/** Where in the text that `decoded` was at first its stretch from `start` to `end` stands, whole units. */
export function placeOf(decoded: Decoded, start: number, end: number): readonly [start: number, end: number] {
  let [first, last] = [start, end - 1];
  for (let at: Decoded | undefined = decoded; at; at = at.was) {
    const { edits } = at;
    const [before, behind] = [lastUpTo(edits, 'start', first), lastUpTo(edits, 'start', last)];
    if (before) first = first < before.end ? firstOf(before, first) : before.until + first - before.end;
    if (behind) last = last < behind.end ? lastOf(behind, last) : behind.until + last - behind.end;
  }
  return [first, last + 1];
}

/** Where in `decoded` the stretch stands that was from `start` to `end` before. */
export function standsNow({ edits }: Decoded, { start, end }: Stretch): Stretch {
  const move = (place: number): number => {
    const edit = lastUpTo(edits, 'from', place);
    return edit ? Math.max(edit.start, edit.end + place - edit.until) : place;
  };
  return { start: move(start), end: move(end) };
}

function firstOf(edit: Edit, place: number): number {
  return edit.isAligned ? edit.from + place - edit.start : edit.from;
}

function lastOf(edit: Edit, place: number): number {
  return edit.isAligned ? edit.from + place - edit.start : edit.until - 1;
}

/** The last edit of which `side` begins at `place` or before it, by halves. */
function lastUpTo(edits: readonly Edit[], side: 'from' | 'start', place: number): Edit | undefined {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.[side] ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return edits[low - 1];
}
