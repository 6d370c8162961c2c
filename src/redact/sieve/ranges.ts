import type { Ranges } from '../scan';

/** Collects ranges, and gives them back in order and apart; one may begin before the text. */
export type RangeCollector = {
  readonly add: (from: number, to: number) => void;
  readonly take: () => Ranges;
};

export function createRanges(): RangeCollector {
  // One flat list: a pair for each range would be an object for each.
  let ranges: number[] = [];
  return {
    add: (from, to) => {
      // Nearly all come in order; the others are not far behind.
      let at = ranges.length;
      while (at > 0 && (ranges[at - 2] as number) > from) at -= 2;
      if (at > 0 && from <= (ranges[at - 1] as number) + 1) at -= 2;
      else ranges.splice(at, 0, from, to);
      join(ranges, at, to);
    },
    take: () => {
      const taken = ranges;
      if (taken.length > 0) ranges = [];
      return taken;
    },
  };
}

/** Lets the range at `at` reach to `to`, and makes it one with those behind it that it then meets. */
function join(ranges: number[], at: number, to: number): void {
  let behind = at + 2;
  let end = Math.max(ranges[at + 1] as number, to);
  while (behind < ranges.length && (ranges[behind] as number) <= end + 1) {
    end = Math.max(end, ranges[behind + 1] as number);
    behind += 2;
  }
  ranges[at + 1] = end;
  if (behind > at + 2) ranges.splice(at + 2, behind - at - 2);
}
