/** What a hand does first. */
const KINDS = ['pointerdown', 'keydown'] as const;

/**
 * Says when a person does something in a page around this frame. A tool bar can keep the focus in the frame, so that no
 * `blur` tells of it: what comes in the frame then is a step of its own, after the one out there. Pages of other origins
 * cannot be asked.
 */
export function watchAround(window: Window, heard: () => void, signal: AbortSignal): void {
  const onHand = (event: Event): void => {
    if (event.isTrusted) heard();
  };
  try {
    for (let at = window; at.parent !== at; at = at.parent)
      for (const kind of KINDS)
        at.parent.addEventListener(kind, onHand, { capture: true, passive: true, signal });
  } catch {
    // Those around this one are of another origin, too, for whoever asks from here.
  }
}
