import type { Signal } from '../domain/signal';

/** How long after `load` a page may still make the noise of its loading, in milliseconds. */
const SETTLE_MS = 1_000;

const ACTS = ['pointerdown', 'click', 'keydown', 'submit'] as const;

export type PhaseWatch = {
  readonly phase: () => Signal['phase'];
  /** How many things a person has done on this page so far. */
  readonly acts: () => number;
};

/** Tells what came with the page from what came after: a page loads until it has settled, or until somebody acts. */
export function watchPhase(window: Window & typeof globalThis, signal: AbortSignal): PhaseWatch {
  const { document, performance } = window;
  let acts = 0;
  let loadedAt = document.readyState === 'complete' ? performance.now() : Infinity;

  function onAct({ isTrusted }: Event): void {
    if (isTrusted) acts += 1;
  }

  for (const type of ACTS) window.addEventListener(type, onAct, { capture: true, passive: true, signal });
  window.addEventListener(
    'load',
    ({ target }) => {
      if (target === document) loadedAt = performance.now();
    },
    { passive: true, signal },
  );
  return {
    phase: () => {
      // What stands in the document itself is the page's own, whatever is done meanwhile.
      if (document.readyState === 'loading') return 'load';
      return acts > 0 || performance.now() > loadedAt + SETTLE_MS ? 'later' : 'load';
    },
    acts: () => acts,
  };
}
