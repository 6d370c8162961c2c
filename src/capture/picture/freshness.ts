import type { Id } from '../../domain/id';

/**
 * Knows whether the last picture still shows the page as it stands. Then a step needs no picture of its own, and
 * a click whose link leads away at once has one all the same.
 */
export type Freshness = {
  /** Counts the changes of the page; equal numbers, equal looks. */
  readonly version: () => number;
  /** `pictureId` shows the page as it was at `version`. */
  readonly shown: (pictureId: Id, version: number) => void;
  readonly current: () => Id | undefined;
  /** A step happened: what it changes may be more than nodes. */
  readonly outdate: () => void;
};

export function watchFreshness(window: Window, signal: AbortSignal): Freshness {
  let version = 0;
  let last: { readonly pictureId: Id; readonly version: number } | undefined;
  const outdate = (): void => {
    version += 1;
  };

  const observer = new MutationObserver(outdate);
  observer.observe(window.document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
    },
    { once: true },
  );
  for (const kind of ['scroll', 'resize'] as const) {
    window.addEventListener(kind, outdate, { capture: true, passive: true, signal });
  }

  return {
    version: () => version,
    shown: (pictureId, at) => {
      last = { pictureId, version: at };
    },
    current: () => (last?.version === version ? last.pictureId : undefined),
    outdate,
  };
}
