import { describe, expect, it } from 'vitest';
import { commonOf, doMeet, hullOf } from '../../src/domain/rect';
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

describe('what two rectangles have in common', () => {
  it('lies within both, and is empty where they do not meet', () => {
    fc.assert(
      fc.property(rect, rect, (a, b) => {
        const common = commonOf(a, b);
        const isEmpty = common.width === 0 || common.height === 0;
        const areEmpty = a.width * a.height * b.width * b.height === 0;
        if (!areEmpty) expect(doMeet(a, b)).toBe(!isEmpty);
        if (!isEmpty) expect(holds(a, common) && holds(b, common)).toBe(true);
      }),
    );
  });
});
