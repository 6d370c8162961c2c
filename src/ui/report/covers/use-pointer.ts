import { useEffect, useRef, useState } from 'preact/hooks';
import type { Rect } from '../../../domain/rect';
import {
  drawnBetween,
  type Draft,
  type Grab,
  grabAt,
  movedBy,
  type Point,
  type Size,
  sizedBy,
} from './draft';
import type { Deed } from './drafts';

/** So near to a corner the pointer takes hold of it, in pixels of the screen: half of what a finger needs. */
const REACH = 14;

/** A cover as the pointer has it for now; one without an id is being drawn. */
export type Preview = { readonly id?: number; readonly rect: Rect };

export type PointerProps = {
  readonly picture: Size;
  readonly drafts: readonly Draft[];
  readonly chosen: number | undefined;
  readonly onDeed: (deed: Deed) => void;
};

/**
 * Mouse, pen and finger on the picture: a press takes hold of a corner, a cover or nothing, and what is dragged then is
 * done once it is let go. Escape, or the browser, gives it up.
 */
export function usePointer({ picture, drafts, chosen, onDeed }: PointerProps): {
  readonly preview: Preview | undefined;
  readonly press: (event: PointerEvent, on: SVGSVGElement) => void;
} {
  const [preview, setPreview] = useState<Preview>();
  const dragging = useRef<AbortController>(undefined);
  useEffect(() => () => dragging.current?.abort(), []);

  const press = (event: PointerEvent, on: SVGSVGElement): void => {
    if (event.button !== 0 || !event.isPrimary) return;
    event.preventDefault();
    dragging.current?.abort();
    const drag = (dragging.current = new AbortController());
    const { signal } = drag;
    const { left, top, width } = on.getBoundingClientRect();
    const scale = width > 0 ? picture.width / width : 1;
    const at = (of: PointerEvent): Point => ({
      x: (of.clientX - left) * scale,
      y: (of.clientY - top) * scale,
    });
    const from = at(event);
    const grab = grabAt(drafts, chosen, from, REACH * scale);
    onDeed({ as: 'choose', id: grab.as === 'nothing' ? undefined : grab.draft.id });
    const page = on.ownerDocument;
    let last: Rect | undefined;

    const isIts = (of: PointerEvent): boolean => of.pointerId === event.pointerId;
    page.addEventListener(
      'pointermove',
      (moved) => {
        if (!isIts(moved)) return;
        last = dragged(grab, from, at(moved), picture);
        setPreview(last && (grab.as === 'nothing' ? { rect: last } : { id: grab.draft.id, rect: last }));
      },
      { signal },
    );
    page.addEventListener(
      'pointerup',
      (let_go) => {
        if (!isIts(let_go)) return;
        drag.abort();
        if (last) onDeed(deedOf(grab, last));
      },
      { signal },
    );
    page.addEventListener('pointercancel', () => drag.abort(), { signal });
    page.addEventListener(
      'keydown',
      (key) => {
        if (key.key !== 'Escape') return;
        key.preventDefault();
        key.stopPropagation();
        drag.abort();
      },
      { signal, capture: true },
    );
    signal.addEventListener('abort', () => setPreview(undefined), { once: true });
  };
  return { preview, press };
}

function dragged(grab: Grab, from: Point, to: Point, picture: Size): Rect | undefined {
  const by = { x: to.x - from.x, y: to.y - from.y };
  switch (grab.as) {
    case 'nothing':
      return drawnBetween(from, to, picture);
    case 'cover':
      return movedBy(grab.draft.rect, by, picture);
    case 'corner':
      return sizedBy(grab.draft.rect, grab.corner, by, picture);
  }
}

function deedOf(grab: Grab, rect: Rect): Deed {
  if (grab.as === 'nothing') return { as: 'add', rect };
  return { as: grab.as === 'cover' ? 'move' : 'size', id: grab.draft.id, rect };
}
