import { originOf } from '../controls';
import type { StepSource } from '.';

/** A form is sent at once by the key that sends it. Milliseconds. */
const KEY_MS = 1_000;

/**
 * A form that was sent by Enter where no other step says so: in a text of many lines whose page sends it. A click on a
 * button and Enter in a field speak for themselves, and a form that the page sends is the page's doing.
 */
export const submit: StepSource = ({ hear, hands, tell }) => {
  hear('submit', (event, startedAt) => {
    const form = originOf(event);
    if (!(form instanceof HTMLFormElement)) return;
    if (hands.key() !== 'Enter' || !hands.wereIn(form, event.timeStamp, KEY_MS)) return;
    tell({
      kind: 'submit',
      control: form,
      event,
      startedAt,
      make: (parts, { name, target }) => ({
        ...parts,
        kind: 'submit',
        target,
        sentence:
          name.length > 0
            ? { id: 'step.submitted', args: { target: name } }
            : { id: 'step.submitted-unnamed', args: {} },
      }),
    });
  });
};
