import type { Screen } from '../../domain/screen';
import type { DescribedTarget } from '../describe-target';
import { createPlaces, type Moved } from '../moved-by-hand';
import { originOf } from '../controls';
import { movedName } from '../place-of';
import { sentenceOn } from '../sentence-on';
import type { StepSource } from '.';

/** How far the pointer goes before it drags, in CSS pixels: a hand is not still while it clicks (jQuery UI's distance: 1 to 10). */
const LEAST = 8;
/** When a page has put what was let go where it belongs, at the latest; milliseconds. */
const SETTLE_MS = [0, 60, 400] as const;

/**
 * Something of the page was taken and put elsewhere: a widget, an entry of a menu, a box, a block, a row. Whatever does
 * it, by pointers (jQuery UI's sortable) or by the browser's own dragging, in the end a part of the page stands behind
 * another one; if none does, nothing was moved.
 */
export const drag: StepSource = ({ world, hear, tell, signal }) => {
  const { window } = world;
  let taken: { readonly x: number; readonly y: number; readonly moved: () => Moved | undefined } | undefined;

  hear('pointerdown', (event) => {
    const origin = event.button === 0 ? originOf(event) : undefined;
    taken = origin && { x: event.clientX, y: event.clientY, moved: createPlaces(origin) };
  });

  /** What moves is seldom a control with a name of its own; where it stood says nothing any more. */
  function named(described: DescribedTarget, element: Element, screen: Screen['kind']): DescribedTarget {
    const name = described.name.length > 0 ? described.name : movedName(world, element, screen);
    return { ...described, name, place: {} };
  }

  function letGo(event: MouseEvent): void {
    const held = taken;
    if (!held || Math.hypot(event.clientX - held.x, event.clientY - held.y) < LEAST) return;
    taken = undefined;
    let isTold = false;
    for (const ms of SETTLE_MS)
      window.setTimeout(() => {
        const moved = signal.aborted || isTold ? undefined : held.moved();
        if (!moved) return;
        isTold = true;
        tell({
          kind: 'drag',
          control: moved.element,
          event,
          startedAt: window.performance.now(),
          make: (parts, described) => ({
            ...parts,
            kind: 'drag',
            nth: moved.nth,
            target: described.target,
            sentence: sentenceOn('dragged', named(described, moved.element, parts.screen.kind), {
              nth: world.sealer.text(String(moved.nth)),
            }),
          }),
        });
      }, ms);
  }

  hear('pointerup', letGo);
  // The browser's own dragging takes the pointer away.
  hear('drop', letGo);
};
