import { InvalidWhy } from '../../domain/trouble';
import { screenKindOf } from '../../wp-admin/screen-kind';
import { formOf, originOf } from '../controls';
import { describeTarget } from '../describe-target';
import { quietly } from '../quietly';
import type { SignalSource } from '.';

/** How soon after it was to be sent a form is found to be wrong, unless the page keeps the thread busy; milliseconds. */
const ANSWER_MS = 1_000;

/**
 * A form that the browser did not send, because a field in it is empty or wrong (HTML, "interactively validate the
 * constraints"). What the browser says of it repeats what was typed, so the reason is told and not its words. The first
 * field alone: it is the one that the person is led to.
 */
export const invalidFields: SignalSource = ({ world, tell, signal }) => {
  const { window } = world;
  let asked: { readonly form: Element; readonly at: number } | undefined;

  function onHand(event: MouseEvent | KeyboardEvent): void {
    if (!event.isTrusted || ('key' in event && event.key !== 'Enter')) return;
    const origin = originOf(event);
    const form = origin && formOf(origin);
    asked = form && { form, at: event.timeStamp };
  }

  /** A page may ask its fields at any time; only what comes of a hand on the same form has stopped it. */
  function onInvalid(event: Event): void {
    const field = originOf(event);
    if (!event.isTrusted || !field || !asked || formOf(field) !== asked.form) return;
    if (event.timeStamp - asked.at > ANSWER_MS) return;
    asked = undefined;
    const screen = screenKindOf(window.document, new URL(window.location.href));
    if (screen === 'login') return;
    const why = whyOf(field);
    const { name } = describeTarget(world, field, screen);
    tell(window.performance.now(), () => ({
      kind: 'invalid-field',
      why,
      text: name,
      family: world.sealer.family('invalid-field', `${why} ${JSON.stringify(name)}`),
    }));
  }

  const options = { capture: true, passive: true, signal } as const;
  window.addEventListener('click', onHand, options);
  window.addEventListener('keydown', onHand, options);
  window.addEventListener(
    'invalid',
    (event) => {
      quietly(() => {
        onInvalid(event);
      });
    },
    options,
  );
};

function whyOf(field: Element): InvalidWhy {
  const validity: unknown = 'validity' in field ? field.validity : undefined;
  const is = (name: string): boolean =>
    typeof validity === 'object' && validity !== null && Reflect.get(validity, name) === true;
  return InvalidWhy.find(is) ?? 'customError';
}
