import type { Ranges } from '../scan';

/** Collects ranges, and gives them back in order and apart; one may begin before the text. */
export type RangeCollector = {
  readonly add: (from: number, to: number) => void;
  /** What was added since the last time; it stands until the next is added. */
  readonly take: () => Ranges;
};

const FIRST_SIZE = 32;

export function createRanges(): RangeCollector {
  // One list of numbers for all texts: a pair for each range would be an object for each.
  let ranges = new Int32Array(FIRST_SIZE);
  let length = 0;

  function insert(at: number, from: number, to: number): void {
    if (length === ranges.length) {
      const grown = new Int32Array(length * 2);
      grown.set(ranges);
      ranges = grown;
    }
    if (at < length) ranges.copyWithin(at + 2, at, length);
    ranges[at] = from;
    ranges[at + 1] = to;
    length += 2;
  }

  /** Lets the range at `at` reach to `to`, and makes it one with those behind it that it then meets. */
  function extend(at: number, to: number): void {
    let behind = at + 2;
    let end = Math.max(ranges[at + 1] as number, to);
    while (behind < length && (ranges[behind] as number) <= end + 1) {
      end = Math.max(end, ranges[behind + 1] as number);
      behind += 2;
    }
    ranges[at + 1] = end;
    if (behind === at + 2) return;
    ranges.copyWithin(at + 2, behind, length);
    length -= behind - at - 2;
  }

  return {
    add: (from, to) => {
      // Nearly all come in order; the others are not far behind.
      let at = length;
      while (at > 0 && (ranges[at - 2] as number) > from) at -= 2;
      if (at > 0 && from <= (ranges[at - 1] as number) + 1) at -= 2;
      else insert(at, from, to);
      extend(at, to);
    },
    take: () => {
      const taken = ranges.subarray(0, length);
      length = 0;
      return taken;
    },
  };
}
