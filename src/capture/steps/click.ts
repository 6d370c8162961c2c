import type { Step } from '../../domain/step';
import { controlAt, fieldSortOf, isControl, isField, originOf } from '../controls';
import { DRAGGED_PX } from '../hands';
import { sentenceOn } from '../sentence-on';
import type { StepSource } from '.';

type How = NonNullable<Extract<Step, { kind: 'click' }>['how']>;

const VERBS = { double: 'double-clicked', middle: 'middle-clicked', menu: 'right-clicked' } as const;
/** `MouseEvent.button` of the middle one. */
const MIDDLE = 1;

/**
 * Each deliberate click is one step; one on a box or a radio is told by what became of its mark. Two at once are one
 * step that says so: a form that was sent twice has its trouble from there.
 */
export const click: StepSource = ({ hear, hands, tell }) => {
  function told(event: MouseEvent, startedAt: number, origin: Element, how?: How): void {
    const hit = controlAt(origin);
    const control = hit instanceof HTMLLabelElement ? (hit.control ?? hit) : hit;
    if (how === undefined && control === hit && fieldSortOf(hit) === 'toggle') return;
    // No pointer made it: a key did, a screen reader, or the browser in answer to one of them.
    const unpointed = event.detail === 0 ? 'unpointed' : undefined;
    tell({
      kind: 'click',
      how: how ?? (control === hit ? unpointed : 'label'),
      isField: how === undefined && control === hit && isField(control),
      control,
      event,
      startedAt,
      make: (parts, described) => ({
        ...parts,
        kind: 'click',
        ...(how ? { how } : {}),
        target: described.target,
        sentence: sentenceOn(how ? VERBS[how] : 'clicked', described),
      }),
    });
  }

  hear('click', (event, startedAt) => {
    const origin = originOf(event);
    if (!origin) return;
    // Words were selected, or something was drawn along: the browser clicks what both ends have around them.
    if (hands.travelled(event) >= DRAGGED_PX && event.detail > 0 && !isControl(controlAt(origin))) return;
    const isDouble = event.detail === 2 && fieldSortOf(controlAt(origin)) === undefined;
    told(event, startedAt, origin, isDouble ? 'double' : undefined);
  });
  // A page's own menu; the browser's is opened by it, too.
  hear('contextmenu', (event, startedAt) => {
    const origin = originOf(event);
    if (origin) told(event, startedAt, origin, 'menu');
  });
  hear('auxclick', (event, startedAt) => {
    const origin = originOf(event);
    if (origin && event.button === MIDDLE) told(event, startedAt, origin, 'middle');
  });
};
