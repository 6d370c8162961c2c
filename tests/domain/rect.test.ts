import { describe, expect, it } from 'vitest';
import { hullOf, type Rect } from '../../src/domain/rect';
import { fc } from '../support/property';

const rect = fc.record({
  x: fc.integer({ min: -50, max: 50 }),
  y: fc.integer({ min: -50, max: 50 }),
  width: fc.nat(40),
  height: fc.nat(40),
});

const holds = (outer: Rect, inner: Rect): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

describe('the hull of two rectangles', () => {
  it('holds both and is no larger than it must be', () => {
    fc.assert(
      fc.property(rect, rect, (a, b) => {
        const hull = hullOf(a, b);
        expect(holds(hull, a) && holds(hull, b)).toBe(true);
        expect([a.x, b.x]).toContain(hull.x);
        expect([a.x + a.width, b.x + b.width]).toContain(hull.x + hull.width);
        expect([a.y + a.height, b.y + b.height]).toContain(hull.y + hull.height);
      }),
    );
  });
});
