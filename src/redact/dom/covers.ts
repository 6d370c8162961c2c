import type { Cover } from '../../domain/cover';
import type { Rect } from '../../domain/rect';
import type { Screen } from '../../domain/screen';
import { type Measurable, type OpenShadow, sensitivePlaces, whole } from './sensitive-places';

/** A frame's place in the top viewport, and how its own pixels are scaled. */
type Offset = { readonly x: number; readonly y: number; readonly scale: number };

export type MeasuredCover = Cover & { readonly key: object; readonly nth: number };

/**
 * The rectangles of everything sensitive that stands in the viewport now, frames of the same origin included.
 * A frame that cannot be read is one rectangle. CSS pixels of `window`'s viewport.
 */
export function measureCovers(window: Window & typeof globalThis, screen: Screen['kind'], openShadow: OpenShadow): MeasuredCover[] {
  const covers: MeasuredCover[] = [];
  const view = { width: window.innerWidth, height: window.innerHeight };

  function add({ key, kind, rects }: Measurable, offset: Offset): void {
    let nth = 0;
    for (const box of rects()) {
      const rect = place(box, offset);
      nth += 1;
      if (rect.width > 0 && rect.height > 0 && isInside(rect, view)) covers.push({ key, nth, kind, rect });
    }
  }

  function walk(root: Document, offset: Offset): void {
    const onFrame = (frame: Element): Iterable<Measurable> => {
      const inner = contentOf(frame);
      if (!inner) return [whole(frame, 'data')];
      const box = frame.getBoundingClientRect();
      const scale = frame instanceof HTMLElement && frame.offsetWidth > 0 ? box.width / frame.offsetWidth : 1;
      const start = place(new DOMRect(box.x + frame.clientLeft * scale, box.y + frame.clientTop * scale), offset);
      walk(inner, { x: start.x, y: start.y, scale: offset.scale * scale });
      return [];
    };
    for (const measurable of sensitivePlaces(root, screen, openShadow, onFrame)) add(measurable, offset);
  }

  walk(window.document, { x: 0, y: 0, scale: 1 });
  return covers;
}

function place(box: DOMRect, { x, y, scale }: Offset): Rect {
  return { x: x + box.x * scale, y: y + box.y * scale, width: box.width * scale, height: box.height * scale };
}

function isInside(rect: Rect, view: { width: number; height: number }): boolean {
  return rect.x < view.width && rect.y < view.height && rect.x + rect.width > 0 && rect.y + rect.height > 0;
}

function contentOf(frame: Element): Document | null {
  if (!(frame instanceof HTMLIFrameElement)) return null;
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
