import { own } from './own';
import type { Painted } from './style-rules';

/** How far a generated box may reach over what is computed for it, in CSS pixels: padding and rounding. */
const SLACK = 4;

/**
 * Where what a style sheet paints at `element` stands. No browser tells the box of a pseudo-element: in the flow it is
 * within its element's; one that is positioned is computed from its containing block; one that is turned or moved
 * besides may be anywhere near, so the parent's box is taken, too.
 */
export function boxesOfPainted(element: Element, as: Painted): readonly DOMRect[] {
  if (!element.isConnected) return [];
  const boxes = [...element.getClientRects()];
  if (as === 'background') return boxes;
  const style = getComputedStyle(element, `::${as}`);
  if (as === 'marker') return [...boxes, ...boxes.map((box) => markerOf(box, style))];
  const isMoved = [style.transform, style.translate, style.rotate, style.scale].some(
    (value) => (value || 'none') !== 'none',
  );
  const around = isMoved ? [...(own(element, 'parentElement')?.getClientRects() ?? [])] : [];
  const isPlaced = style.position === 'absolute' || style.position === 'fixed';
  return [...boxes, ...around, ...(isPlaced ? [placedOf(element, style)] : [])];
}

/** A marker stands outside, at the line's beginning: as wide as its words can be. */
function markerOf(box: DOMRect, style: CSSStyleDeclaration): DOMRect {
  const size = pixels(style.fontSize);
  const width = Math.max(2, style.content.length) * size;
  const x = style.direction === 'rtl' ? box.right : box.x - width;
  return new DOMRect(x, box.y - size / 2, width, box.height + size);
}

function placedOf(element: Element, style: CSSStyleDeclaration): DOMRect {
  const { x, y } = style.position === 'fixed' ? { x: 0, y: 0 } : containerOf(element);
  const across = (sides: readonly string[]): number => sides.reduce((sum, side) => sum + pixels(side), 0);
  const width =
    pixels(style.width) +
    across([style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth]);
  const height =
    pixels(style.height) +
    across([style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth]);
  const left = x + pixels(style.left) + pixels(style.marginLeft);
  const top = y + pixels(style.top) + pixels(style.marginTop);
  return new DOMRect(left - SLACK, top - SLACK, width + 2 * SLACK, height + 2 * SLACK);
}

/** The padding box of the nearest element that positions what is in it (CSS 2.1, 10.1), at its scroll. */
function containerOf(element: Element): { readonly x: number; readonly y: number } {
  for (let at: Element | null = element; at; at = own(at, 'parentElement')) {
    const { position, transform } = getComputedStyle(at);
    if (position === 'static' && transform === 'none') continue;
    const box = at.getBoundingClientRect();
    return { x: box.x + at.clientLeft - at.scrollLeft, y: box.y + at.clientTop - at.scrollTop };
  }
  return element.ownerDocument.documentElement.getBoundingClientRect();
}

function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}
