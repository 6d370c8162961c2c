import type { Cover } from '../../domain/cover';
import type { Rect } from '../../domain/rect';
import type { Screen } from '../../domain/screen';
import { type Measurable, type OpenShadow, sensitivePlaces, whole } from './sensitive-places';

/** A document's place in the top viewport, and how its own pixels are scaled. */
type Offset = { readonly x: number; readonly y: number; readonly scale: number };

/** The sensitive places of one document, and where that document stands now. */
type Group = { readonly places: readonly Measurable[]; readonly offset: () => Offset };

/** A cover of one sample; `key` tells that two samples speak of the same box. */
export type MeasuredCover = Cover & { readonly key: string };

export type CoverMeter = {
  /** Every root that was read: a change of nodes in any of them outdates this meter. */
  readonly roots: readonly (Document | ShadowRoot)[];
  /** The rectangles that stand in the viewport now, in its CSS pixels. */
  readonly measure: () => MeasuredCover[];
};

/**
 * Finds every sensitive place of `window`'s document and the frames of its origin, drawn or not, once; measuring is
 * then cheap enough for every animation frame. A frame that cannot be read is one rectangle.
 */
export function createCoverMeter(
  window: Window & typeof globalThis,
  screen: Screen['kind'],
  openShadow: OpenShadow,
): CoverMeter {
  const groups: Group[] = [];
  const roots: (Document | ShadowRoot)[] = [];

  function collect(root: Document, offset: () => Offset): void {
    const onFrame = (frame: Element): Iterable<Measurable> => {
      const inner = contentOf(frame);
      if (!inner) return [whole(frame, 'data')];
      collect(inner, () => offsetOf(frame, offset()));
      return [];
    };
    const onRoot = (read: Document | ShadowRoot): void => {
      roots.push(read);
    };
    groups.push({ places: [...sensitivePlaces(root, screen, openShadow, onFrame, onRoot)], offset });
  }

  collect(window.document, () => ({ x: 0, y: 0, scale: 1 }));
  return {
    roots,
    measure: () => measureGroups(groups, { width: window.innerWidth, height: window.innerHeight }),
  };
}

function measureGroups(groups: readonly Group[], view: { width: number; height: number }): MeasuredCover[] {
  const covers: MeasuredCover[] = [];
  groups.forEach(({ places, offset }, group) => {
    const origin = offset();
    places.forEach(({ kind, rects }, at) => {
      let nth = 0;
      for (const box of rects()) {
        const rect = place(box, origin);
        const key = `${String(group)}.${String(at)}.${String(nth)}`;
        nth += 1;
        if (isInside(rect, view)) covers.push({ key, kind, rect });
      }
    });
  });
  return covers;
}

function offsetOf(frame: Element, outer: Offset): Offset {
  const box = frame.getBoundingClientRect();
  const scale = frame instanceof HTMLElement && frame.offsetWidth > 0 ? box.width / frame.offsetWidth : 1;
  const start = place(new DOMRect(box.x + frame.clientLeft * scale, box.y + frame.clientTop * scale), outer);
  return { x: start.x, y: start.y, scale: outer.scale * scale };
}

function place(box: DOMRect, { x, y, scale }: Offset): Rect {
  return { x: x + box.x * scale, y: y + box.y * scale, width: box.width * scale, height: box.height * scale };
}

function isInside({ x, y, width, height }: Rect, view: { width: number; height: number }): boolean {
  return width > 0 && height > 0 && x < view.width && y < view.height && x + width > 0 && y + height > 0;
}

function contentOf(frame: Element): Document | null {
  if (!(frame instanceof HTMLIFrameElement)) return null;
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
