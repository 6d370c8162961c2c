import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../../src/domain/rect';
import {
  CORNERS,
  cornerOf,
  type Draft,
  drawnBetween,
  grabAt,
  inTheMiddle,
  leastSide,
  movedBy,
  sizedBy,
} from '../../../../src/ui/report/covers/draft';
import { fc } from '../../../support/property';

const PICTURE = { width: 1280, height: 800 };
const finite = { noNaN: true, noDefaultInfinity: true, min: -5_000, max: 5_000 } as const;
const point = fc.record({ x: fc.double(finite), y: fc.double(finite) });
const size = fc.record({
  width: fc.integer({ min: 20, max: 5_000 }),
  height: fc.integer({ min: 60, max: 5_000 }),
});
const corner = fc.constantFrom(...CORNERS);

/** Whole pixels inside the picture, and no side shorter than a cover may be. */
function expectFit({ x, y, width, height }: Rect, picture: typeof PICTURE): void {
  for (const side of [x, y, width, height]) expect(Number.isInteger(side)).toBe(true);
  expect(x).toBeGreaterThanOrEqual(0);
  expect(y).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(picture.width);
  expect(y + height).toBeLessThanOrEqual(picture.height);
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(leastSide(picture));
}

describe('a cover', () => {
  it('lies within the picture and is never too small to be seen, whatever is dragged where', () => {
    fc.assert(
      fc.property(size, point, point, point, corner, (picture, from, to, by, which) => {
        const drawn = drawnBetween(from, to, picture);
        if (drawn) expectFit(drawn, picture);
        const rect = drawn ?? inTheMiddle(picture);
        expectFit(movedBy(rect, by, picture), picture);
        expectFit(sizedBy(rect, which, by, picture), picture);
      }),
    );
  });

  it('is what was dragged over, and cuts no pixel of it', () => {
    expect(drawnBetween({ x: 110.6, y: 60.2 }, { x: 10.4, y: 20.9 }, PICTURE)).toEqual({
      x: 10,
      y: 20,
      width: 101,
      height: 41,
    });
  });

  it('is clipped where the drag leaves the picture', () => {
    expect(drawnBetween({ x: 1200, y: 700 }, { x: 9000, y: 9000 }, PICTURE)).toEqual({
      x: 1200,
      y: 700,
      width: 80,
      height: 100,
    });
  });

  it('is none where nothing was dragged, and thick enough where it was a line', () => {
    const least = leastSide(PICTURE);
    expect(drawnBetween({ x: 100, y: 100 }, { x: 101, y: 101 }, PICTURE)).toBeUndefined();
    expect(drawnBetween({ x: 100, y: 100 }, { x: 300, y: 100 }, PICTURE)?.height).toBe(least);
    // At the edge there is room on one side only.
    expect(drawnBetween({ x: 100, y: 800 }, { x: 300, y: 800 }, PICTURE)).toMatchObject({
      y: 800 - least,
      height: least,
    });
  });

  it('keeps its size where it is moved, and its opposite corner where it is sized', () => {
    const rect = { x: 100, y: 100, width: 200, height: 50 };
    expect(movedBy(rect, { x: -500, y: 20 }, PICTURE)).toEqual({ ...rect, x: 0, y: 120 });
    for (const one of CORNERS) {
      const sized = sizedBy(rect, one, { x: one.x * 15, y: one.y * 7 }, PICTURE);
      expect(sized).toMatchObject({ width: 215, height: 57 });
      const opposite = { x: one.x < 0 ? 1 : -1, y: one.y < 0 ? 1 : -1 } as const;
      expect(cornerOf(sized, opposite)).toEqual(cornerOf(rect, opposite));
    }
    expect(sizedBy(rect, { x: 1, y: 1 }, { x: -9_000, y: -9_000 }, PICTURE)).toMatchObject({
      x: 100,
      y: 100,
      width: leastSide(PICTURE),
    });
  });
});

describe('what a pointer takes hold of', () => {
  const [below, above]: [Draft, Draft] = [
    { id: 1, rect: { x: 100, y: 100, width: 200, height: 100 } },
    { id: 2, rect: { x: 200, y: 150, width: 200, height: 100 } },
  ];
  const drafts = [below, above];

  it('is the cover that was drawn last of those under it', () => {
    expect(grabAt(drafts, undefined, { x: 250, y: 180 }, 10)).toEqual({ as: 'cover', draft: above });
    expect(grabAt(drafts, undefined, { x: 120, y: 120 }, 10)).toEqual({ as: 'cover', draft: below });
    expect(grabAt(drafts, undefined, { x: 700, y: 700 }, 10)).toEqual({ as: 'nothing' });
  });

  it('is a corner of the chosen one first, a little outside it, too', () => {
    const at = { x: 305, y: 195 };
    expect(grabAt(drafts, 1, at, 10)).toEqual({ as: 'corner', draft: below, corner: { x: 1, y: 1 } });
    expect(grabAt(drafts, 2, at, 10)).toEqual({ as: 'cover', draft: above });
    expect(grabAt(drafts, 1, { x: 92, y: 95 }, 10)).toMatchObject({ as: 'corner' });
    expect(grabAt(drafts, 1, { x: 88, y: 95 }, 10)).toEqual({ as: 'nothing' });
  });
});
