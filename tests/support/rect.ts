import type { Rect } from '../../src/domain/rect';
import { fc } from './property';

/** Any rectangle near the corner of a page, in CSS pixels. */
export const rect = fc.record({
  x: fc.integer({ min: -50, max: 50 }),
  y: fc.integer({ min: -50, max: 50 }),
  width: fc.nat(40),
  height: fc.nat(40),
});

/** Does `inner` lie within `outer`? */
export const holds = (outer: Rect, inner: Rect): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;
