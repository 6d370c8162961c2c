import { controlAt, fieldSortOf, originOf, isField } from '../controls';
import { sentenceOn } from '../sentence-on';
import type { StepSource } from '.';

/** Each deliberate click is one step; one on a box or a radio is told by what became of its mark. */
export const click: StepSource = ({ world, hear, tell }) => {
  hear('click', (event, startedAt) => {
    const origin = originOf(event);
    if (!origin) return;
    const hit = controlAt(origin);
    const control = hit instanceof HTMLLabelElement ? (hit.control ?? hit) : hit;
    if (control === hit && fieldSortOf(hit) === 'toggle') return;
    // No pointer made it: a key did, a screen reader, or the browser in answer to one of them.
    const unpointed = event.detail === 0 ? 'unpointed' : undefined;
    tell({
      kind: 'click',
      how: control === hit ? unpointed : 'label',
      isField: control === hit && isField(control),
      control,
      event,
      startedAt,
      make: (parts, described) => ({
        ...parts,
        kind: 'click',
        target: described.target,
        sentence: sentenceOn(world, 'clicked', described),
      }),
    });
  });
};
