import type { Rect } from '../../domain/rect';
import { own } from './own';

/** A document's place in the top viewport, and how its own pixels are scaled. */
export type Offset = { readonly x: number; readonly y: number; readonly scale: number };

/** Where the content of `frame` begins: behind its border and padding, in the scale that it is drawn at. */
export function offsetOf(frame: Element, outer: Offset): Offset {
  const box = frame.getBoundingClientRect();
  const width = isOfHtml(frame) ? frame.offsetWidth : 0;
  const scale = width > 0 ? box.width / width : 1;
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const left = (frame.clientLeft + pixels(paddingLeft)) * scale;
  const top = (frame.clientTop + pixels(paddingTop)) * scale;
  const start = place(new DOMRect(box.x + left, box.y + top), outer);
  return { x: start.x, y: start.y, scale: outer.scale * scale };
}

/** By what it has: an element of another frame is of another class. */
function isOfHtml(element: Element): element is HTMLElement {
  return 'offsetWidth' in element;
}

/** A box of a document, in the top viewport. */
export function place(box: DOMRect, { x, y, scale }: Offset): Rect {
  return { x: x + box.x * scale, y: y + box.y * scale, width: box.width * scale, height: box.height * scale };
}

/** Is `frame` drawn upright and evenly scaled? Else no offset tells where its content stands. */
export function isUpright(frame: Element): boolean {
  for (let at: Element | null = frame; at; at = own(at, 'parentElement')) {
    const { transform, rotate, scale, perspective } = getComputedStyle(at);
    if ((rotate || 'none') !== 'none' || (perspective || 'none') !== 'none') return false;
    if (!/^(?:none|[\d.]+)$/.test(scale || 'none')) return false;
    if (!isEven(transform || 'none')) return false;
  }
  return true;
}

/** A matrix that moves and scales alike in both directions, and does nothing else. */
function isEven(transform: string): boolean {
  if (transform === 'none') return true;
  const [a, b, c, d] = (/^matrix\(([^)]*)\)$/.exec(transform)?.[1] ?? '').split(',').map(Number);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return false;
  return Math.abs(b) < 1e-4 && Math.abs(c) < 1e-4 && Math.abs(a - d) < 1e-4 && a > 0;
}

/** Computed lengths are in pixels. */
function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}
