import { formOf } from './controls';

/** How far a pointer goes before it drags, in CSS pixels: a hand is not still while it clicks (jQuery UI's distance: 1 to 10). */
export const DRAGGED_PX = 8;

/** Where a person's hands were last: the last trusted pointer, key, clipboard or composition event. */
export type Hands = {
  /** Was that on `element` or its label, at most `within` milliseconds before `at`? */
  readonly wereOn: (element: Element, at: number, within: number) => boolean;
  /** Was it anywhere in this form? */
  readonly wereIn: (form: Element, at: number, within: number) => boolean;
  /** The key, where it was one. */
  readonly key: () => string | undefined;
  /** Was it one that writes: a key of that sort, a composition, the clipboard, a drop? */
  readonly wrote: () => boolean;
  /** How far from where it pressed last a pointer is by now, in CSS pixels; 0 where none did. */
  readonly travelled: (to: MouseEvent) => number;
  /** How many there were: what comes of one of them stands at the same count, however long the thread was busy. */
  readonly count: () => number;
};

const KINDS = [
  'pointerdown',
  // A screen reader presses without a pointer.
  'mousedown',
  'keydown',
  'paste',
  'cut',
  'drop',
  'compositionstart',
  'compositionupdate',
] as const;

/** Keys that change a text without standing for a character; a keyboard on a screen, or for a script of many, says no more. */
const WRITING = new Set(['Enter', 'Backspace', 'Delete', 'Dead', 'Process', 'Unidentified']);

function writes(event: Event): boolean {
  if (event instanceof KeyboardEvent) return /^.$/u.test(event.key) || WRITING.has(event.key);
  return event.type !== 'pointerdown' && event.type !== 'mousedown';
}

/**
 * Follows the hands. A page can raise trusted `input` by `execCommand` and trusted `submit` by `requestSubmit`;
 * those of a person come shortly after a hand on the same place.
 */
export function watchHands(window: Window, signal: AbortSignal): Hands {
  let last:
    | {
        readonly path: readonly EventTarget[];
        readonly at: number;
        readonly key: string | undefined;
        readonly wrote: boolean;
      }
    | undefined;
  let count = 0;
  let pressed: { readonly x: number; readonly y: number } | undefined;

  function onHand(event: Event): void {
    if (!event.isTrusted) return;
    const key = event instanceof KeyboardEvent ? event.key : undefined;
    last = { path: event.composedPath(), at: event.timeStamp, key, wrote: writes(event) };
    count += 1;
    if (event.type === 'pointerdown' && event instanceof MouseEvent)
      pressed = { x: event.clientX, y: event.clientY };
  }
  for (const kind of KINDS) window.addEventListener(kind, onHand, { capture: true, passive: true, signal });

  function within(at: number, ms: number, holds: (target: EventTarget) => boolean): boolean {
    return last !== undefined && at - last.at <= ms && last.path.some(holds);
  }

  return {
    wereOn: (element, at, ms) =>
      within(
        at,
        ms,
        (target) => target === element || (target instanceof HTMLLabelElement && target.control === element),
      ),
    wereIn: (form, at, ms) =>
      within(at, ms, (target) => target === form || (target instanceof Element && formOf(target) === form)),
    travelled: ({ clientX, clientY }) => (pressed ? Math.hypot(clientX - pressed.x, clientY - pressed.y) : 0),
    key: () => last?.key,
    wrote: () => last?.wrote === true,
    count: () => count,
  };
}
