import { describe, expect, it } from 'vitest';
import { hullOf } from '../../src/domain/rect';
import { fc } from '../support/property';
import { holds, rect } from '../support/rect';

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
