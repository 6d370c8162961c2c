import type { DeliberateStep } from '../../domain/step';
import { closest } from '../../redact/dom/matches';
import { fieldSortOf, originOf } from '../controls';
import { sentenceOn } from '../sentence-on';
import type { StepSource } from '.';

type State = Extract<DeliberateStep, { kind: 'check' }>['state'];

const VERBS = { checked: 'checked', unchecked: 'unchecked', chosen: 'picked' } as const;

/** Things of a page's own making that bear a mark: the page sets it, in answer to a click. */
const OWN_MARKS =
  '[role="checkbox"], [role="switch"], [role="menuitemcheckbox"], [role="radio"], [role="menuitemradio"]';

/**
 * A box that was checked or unchecked, a radio that was chosen. Told at the click, by mouse, key or label: the browser
 * has set the mark by then. Where the page takes it back in that very event, a click is all it was.
 */
export const check: StepSource = ({ world, hear, tell, signal }) => {
  const { window } = world;
  let latest: Event | undefined;

  /** Looks once the page has answered, unless another click came first. */
  function afterwards(event: Event, look: () => void): void {
    latest = event;
    window.setTimeout(() => {
      if (!signal.aborted && latest === event) look();
    });
  }

  hear('click', (event, startedAt) => {
    const origin = originOf(event);
    if (!origin) return;
    const about = { event, startedAt };

    function tellMark(control: Element, state: State, how?: 'own-mark'): void {
      tell({
        ...about,
        kind: 'check',
        how,
        control,
        make: (parts, described) => ({
          ...parts,
          kind: 'check',
          state,
          target: described.target,
          sentence: sentenceOn(VERBS[state], described),
        }),
      });
    }

    if (origin instanceof HTMLInputElement && fieldSortOf(origin) === 'toggle') {
      const { checked } = origin;
      tellMark(origin, stateOf(origin.type === 'radio', checked));
      afterwards(event, () => {
        if (origin.checked === checked) return;
        tell({
          ...about,
          kind: 'click',
          how: 'reverted',
          control: origin,
          make: (parts, described) => ({
            ...parts,
            kind: 'click',
            target: described.target,
            sentence: sentenceOn('clicked', described),
          }),
        });
      });
      return;
    }
    const marked = closest(origin, OWN_MARKS);
    if (!marked) return;
    const before = marked.getAttribute('aria-checked');
    afterwards(event, () => {
      const after = marked.getAttribute('aria-checked');
      if (after === before || (after !== 'true' && after !== 'false')) return;
      tellMark(
        marked,
        stateOf(/radio/.test(marked.getAttribute('role') ?? ''), after === 'true'),
        'own-mark',
      );
    });
  });
};

/** A radio is chosen; that another one is no longer is not what was done. */
function stateOf(isRadio: boolean, checked: boolean): State {
  if (isRadio) return 'chosen';
  return checked ? 'checked' : 'unchecked';
}
