import type { Rect } from '../../domain/rect';

/**
 * Rows farther from what is looked at than this many of its heights are left out of a walk: as far as what is left to be
 * read is kept.
 */
const MARGIN = 0.5;
const REACHES_OUT =
  '[rowspan]:not([rowspan="1"]), dialog, [popover], [role="dialog"], [style*="fixed"], [style*="absolute"]';

/** May something that stands in a row be seen elsewhere? */
export function reachesOut(row: Element): boolean {
  return row.querySelector(REACHES_OUT) !== null;
}

/** Above what is looked at, near it, below it. */
type Side = -1 | 0 | 1;

export type FarRows = {
  readonly isFarAway: (element: Element) => boolean;
  /** Has a row that was left out come near? Then the walk is out of date. */
  readonly cameNear: () => boolean;
};

/**
 * Long tables cost a walk its time, and nearly all of their rows are out of sight. A row that is far from what is
 * looked at is left out; those beside the ones that were looked at stand guard.
 */
export function watchFarRows(looked: () => Rect, doesReachOut = reachesOut): FarRows {
  const guards = new Map<Element, Side>();
  const sides = new Map<Element, Side>();
  const { y: from, height: tall } = looked();

  function sideOf(row: Element): Side {
    const { top, bottom, height } = row.getBoundingClientRect();
    const side = top > from + (1 + MARGIN) * tall ? 1 : bottom < from - MARGIN * tall ? -1 : 0;
    return height > 0 && !(side && doesReachOut(row)) ? side : 0;
  }

  return {
    isFarAway: (element) => {
      const { previousElementSibling: before } = element;
      if (element.localName !== 'tr' || element.parentElement?.localName !== 'tbody') return false;
      const side = sideOf(element);
      const sideBefore = (before && sides.get(before)) ?? 0;
      sides.set(element, side);
      if (before && side !== sideBefore) guards.set(before, sideBefore);
      if (side !== sideBefore || !element.nextElementSibling) guards.set(element, side);
      return side !== 0;
    },
    cameNear: () => {
      const { y, height } = looked();
      return [...guards].some(([row, side]) => {
        const { top, bottom } = row.getBoundingClientRect();
        // A list that jumps has its guards far on the other side at once.
        return side > 0 ? top < y + height : side && bottom > y;
      });
    },
  };
}
