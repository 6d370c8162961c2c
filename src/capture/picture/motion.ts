/**
 * Events with which something may stand elsewhere, and be back before it is measured again. What stays elsewhere needs
 * none: it is measured. `transitionrun` and `animationstart` come in the frame in which they begin, as `scroll` does
 * (HTML, "update the rendering").
 */
const SIGNS =
  'scroll scrollend wheel resize toggle beforetoggle load error input change focusin focusout keydown keyup pointerover pointerdown pointerup dragover slotchange transitionrun animationstart fullscreenchange'.split(
    ' ',
  );

/** What is told of the documents and shadow roots that are watched. */
export type Told = {
  /** Nodes came or went, or a text is another. */
  readonly changed: () => void;
  /** Something may move: it was touched, scrolled, or says something else of itself. */
  readonly stirred: () => void;
};

export type Motion = {
  /** Does anything move by itself, as the browser is told to? */
  readonly isUnderWay: () => boolean;
};

/** Watches all roots of a page, those of its frames among them, until `signal`. */
export function watchMotion(
  roots: readonly (Document | ShadowRoot)[],
  { changed, stirred }: Told,
  signal: AbortSignal,
): Motion {
  const observer = new MutationObserver((records) => {
    if (records.some(({ type }) => type !== 'attributes')) changed();
    else stirred();
  });
  for (const root of roots) {
    observer.observe(root, { childList: true, characterData: true, attributes: true, subtree: true });
    for (const sign of SIGNS) root.addEventListener(sign, stirred, { capture: true, passive: true, signal });
    root.ownerDocument?.defaultView?.addEventListener('resize', stirred, { passive: true, signal });
  }
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
    },
    { once: true },
  );
  return {
    isUnderWay: () =>
      roots.some((root) => root.getAnimations().some(({ playState }) => playState === 'running')),
  };
}
