import { formOf } from './controls';

/** Where a person's hands were last: the last trusted pointer, key, clipboard or composition event. */
export type Hands = {
  /** Was that on `element` or its label, at most `within` milliseconds before `at`? */
  readonly wereOn: (element: Element, at: number, within: number) => boolean;
  /** Was it anywhere in this form? */
  readonly wereIn: (form: Element, at: number, within: number) => boolean;
  /** The key, where it was one. */
  readonly key: () => string | undefined;
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

/**
 * Follows the hands. A page can raise trusted `input` by `execCommand` and trusted `submit` by `requestSubmit`;
 * those of a person come shortly after a hand on the same place.
 */
export function watchHands(window: Window, signal: AbortSignal): Hands {
  let last:
    | { readonly path: readonly EventTarget[]; readonly at: number; readonly key: string | undefined }
    | undefined;
  let count = 0;

  function onHand(event: Event): void {
    if (!event.isTrusted) return;
    const key = event instanceof KeyboardEvent ? event.key : undefined;
    last = { path: event.composedPath(), at: event.timeStamp, key };
    count += 1;
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
    key: () => last?.key,
    count: () => count,
  };
}
