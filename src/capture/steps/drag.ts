import type { Screen } from '../../domain/screen';
import type { DescribedTarget } from '../describe-target';
import { createCopies, createPlaces, type Moved } from '../moved-by-hand';
import { originOf } from '../controls';
import { DRAGGED_PX } from '../hands';
import { movedName, partPlace } from '../place-of';
import { sentenceOn } from '../sentence-on';
import type { StepSource } from '.';

/** When a page has put what was let go where it belongs, at the latest; milliseconds. */
const SETTLE_MS = [0, 60, 400] as const;

/**
 * Something of the page was taken and put elsewhere: a widget, an entry of a menu, a box, a block, a row. Whatever does
 * it, by pointers (jQuery UI's sortable) or by the browser's own dragging, in the end a part of the page stands behind
 * another one; if none does, nothing was moved.
 */
export const drag: StepSource = ({ world, hear, hands, tell, signal }) => {
  const { window } = world;
  let taken: (() => Moved | undefined) | undefined;

  hear('pointerdown', (event) => {
    const origin = event.button === 0 ? originOf(event) : undefined;
    if (!origin) {
      taken = undefined;
      return;
    }
    const [places, copies] = [createPlaces(origin), createCopies(origin)];
    taken = () => places() ?? copies();
  });

  /** What moves is seldom a control with a name of its own; the place among its neighbours is in what is around it now. */
  function named(described: DescribedTarget, element: Element, screen: Screen['kind']): DescribedTarget {
    const name = described.name.length > 0 ? described.name : movedName(world, element, screen);
    const { parentElement } = element;
    return { ...described, name, place: parentElement ? partPlace(world, parentElement, name, screen) : {} };
  }

  function letGo(event: MouseEvent): void {
    const held = taken;
    if (!held || hands.travelled(event) < DRAGGED_PX) return;
    taken = undefined;
    let isTold = false;
    for (const ms of SETTLE_MS)
      window.setTimeout(() => {
        const moved = signal.aborted || isTold ? undefined : held();
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
