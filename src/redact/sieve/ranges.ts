import type { Ranges } from '../scan';

/** Collects ranges, and gives them back in order and apart; one may begin before the text. */
export type RangeCollector = {
  readonly add: (from: number, to: number) => void;
  readonly take: () => Ranges;
};

export function createRanges(): RangeCollector {
  // One flat list: a pair for each range would be an object for each.
  let ranges: number[] = [];
  let lastFrom = -Infinity;
  let lastTo = -Infinity;
  let isInOrder = true;
  return {
    add: (from, to) => {
      if (from >= lastFrom && from <= lastTo + 1) {
        if (to > lastTo) ranges[ranges.length - 1] = lastTo = to;
        return;
      }
      if (from < lastFrom) isInOrder = false;
      ranges.push(from, to);
      lastFrom = from;
      lastTo = to;
    },
    take: () => {
      if (ranges.length === 0) return ranges;
      const taken = isInOrder ? ranges : merged(ranges);
      ranges = [];
      lastFrom = lastTo = -Infinity;
      isInOrder = true;
      return taken;
    },
  };
}

function merged(ranges: readonly number[]): Ranges {
  const order = Array.from({ length: ranges.length / 2 }, (_, at) => at * 2);
  order.sort((a, b) => (ranges[a] ?? 0) - (ranges[b] ?? 0));
  const apart: number[] = [];
  let last = -Infinity;
  for (const at of order) {
    const [from = 0, to = 0] = [ranges[at], ranges[at + 1]];
    if (from > last + 1) apart.push(from, to);
    else apart[apart.length - 1] = Math.max(last, to);
    last = Math.max(last, to);
  }
  return apart;
}
