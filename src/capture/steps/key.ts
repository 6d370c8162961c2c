import { closest, fieldSortOf, originOf } from '../controls';
import type { StepSource } from '.';

/** Enter makes a click of its own on these, and that is the step. */
const CLICKED_BY_ENTER =
  'button, a[href], area[href], summary, input[type="submit"], input[type="button"], input[type="reset"], ' +
  'input[type="image"], input[type="file"], input[type="color"]';

/** Enter and Escape, where they do something of their own: not where Enter types a line or makes a click. */
export const key: StepSource = ({ world, hear, tell }) => {
  function isStep(control: Element, event: KeyboardEvent): boolean {
    if (event.isComposing || event.repeat) return false;
    if (event.key === 'Escape') return true;
    if (event.key !== 'Enter' || control.localName === 'body') return false;
    if (closest(control, CLICKED_BY_ENTER)) return false;
    const sort = fieldSortOf(control) ?? (closest(control, '[contenteditable]') ? 'lines' : undefined);
    const writes = sort === 'lines' && !event.ctrlKey && !event.metaKey;
    return !writes && sort !== 'select';
  }

  hear('keydown', (event, startedAt) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    const control = originOf(event);
    if (!control || !isStep(control, event)) return;
    const pressed = event.key;
    tell({
      kind: 'key',
      how: pressed,
      control,
      event,
      startedAt,
      make: (parts, { name, target }) => ({
        ...parts,
        kind: 'key',
        key: pressed,
        target,
        sentence:
          name.length > 0
            ? { id: 'step.pressed-in', args: { key: world.sealer.text(pressed), target: name } }
            : { id: 'step.pressed', args: { key: world.sealer.text(pressed) } },
      }),
    });
  });
};
