import type { Rect } from '../../domain/rect';

/** Rows farther from what is looked at than this many of its heights are left out of a walk. */
const MARGIN = 1;
/** What stands in a row and may yet be seen elsewhere. */
const REACHES_OUT =
  '[rowspan]:not([rowspan="1"]), dialog, [popover], [role="dialog"], [style*="fixed"], [style*="absolute"]';

export type FarRows = {
  readonly isFarAway: (element: Element) => boolean;
  /** Has a row that was left out come near? Then the walk is out of date. */
  readonly cameNear: () => boolean;
};

/**
 * Long tables cost a walk its time, and nearly all of their rows are out of sight. A row that is far from what is
 * looked at is left out; those beside the ones that were looked at stand guard.
 */
export function watchFarRows(looked: () => Rect): FarRows {
  const guards = new Set<Element>();
  const near = new Map<Element, 'near' | 'far'>();

  function isFar(row: Element): boolean {
    const { top, bottom, height } = row.getBoundingClientRect();
    const { y, height: tall } = looked();
    const margin = MARGIN * tall;
    if (row.querySelector(REACHES_OUT) !== null) return false;
    return height > 0 && (bottom < y - margin || top > y + tall + margin);
  }

  return {
    isFarAway: (element) => {
      if (element.localName !== 'tr' || element.parentElement?.localName !== 'tbody') return false;
      const far = isFar(element);
      const before = element.previousElementSibling;
      near.set(element, far ? 'far' : 'near');
      if (far && (before === null || near.get(before) === 'near')) guards.add(element);
      if (!far && before !== null && near.get(before) === 'far') guards.add(before);
      if (far && element.nextElementSibling === null) guards.add(element);
      return far;
    },
    cameNear: () => {
      const { y, height } = looked();
      return [...guards].some((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > y && top < y + height;
      });
    },
  };
}
