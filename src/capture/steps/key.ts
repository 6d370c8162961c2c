import type { SealedText } from '../../domain/sealed';
import type { Sentence } from '../../domain/sentence';
import { closest } from '../../redact/dom/matches';
import { fieldSortOf, originOf } from '../controls';
import type { DescribedTarget } from '../describe-target';
import { pressedKey } from '../pressed-key';
import { sentenceOn } from '../sentence-on';
import type { StepSource } from '.';

/** Enter makes a click of its own on these, and that is the step. */
const CLICKED_BY_ENTER =
  'button, a[href], area[href], summary, input[type="submit"], input[type="button"], input[type="reset"], ' +
  'input[type="image"], input[type="file"], input[type="color"]';

/** Keys that do something of their own: not where they write, move within what is written, or make a click. */
export const key: StepSource = ({ world, hear, tell }) => {
  function isStep(control: Element, pressed: string): boolean {
    const sort = fieldSortOf(control) ?? (closest(control, '[contenteditable]') ? 'lines' : undefined);
    switch (pressed) {
      case 'Enter':
      case 'Shift+Enter':
        return (
          control.localName !== 'body' &&
          !closest(control, CLICKED_BY_ENTER) &&
          (sort !== 'lines' || offersEntries(control)) &&
          sort !== 'select'
        );
      case 'Delete':
      case 'Backspace':
        // A block of an editor, a cell of a table: what is chosen is gone.
        return control.localName !== 'body' && (sort === undefined || sort === 'toggle');
      default:
        return true;
    }
  }

  /** Is a list of entries open beside what is written? Enter takes one (Gutenberg, components/autocomplete). */
  function offersEntries(control: Element): boolean {
    return (
      closest(control, '[contenteditable][aria-activedescendant], textarea[aria-activedescendant]') !==
      undefined
    );
  }

  /** What has no name and stands nowhere in particular tells nobody where the key was pressed. */
  function sentenceOf(pressed: SealedText, described: DescribedTarget): Sentence {
    const { name, role, place } = described;
    return name.length > 0 || (role !== 'place' && Object.keys(place).length > 0)
      ? sentenceOn('pressed-in', described, { key: pressed })
      : { id: 'step.pressed', args: { key: pressed, ...place } };
  }

  hear('keydown', (event, startedAt) => {
    const pressed = pressedKey(event, world.window.navigator.userAgent);
    const control = pressed === undefined ? undefined : originOf(event);
    if (pressed === undefined || !control || !isStep(control, pressed)) return;
    tell({
      kind: 'key',
      how: pressed,
      control,
      event,
      startedAt,
      make: (parts, described) => ({
        ...parts,
        kind: 'key',
        key: pressed,
        target: described.target,
        sentence: sentenceOf(world.sealer.text(pressed), described),
      }),
    });
  });
};
