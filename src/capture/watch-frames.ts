/**
 * Tells of every frame that is added to `document` or loads anew. A frame that was re-created raises no event in
 * the worker (measured), so its parent has to watch for it.
 */
export function watchFrames(document: Document, appeared: () => void, signal: AbortSignal): void {
  function onLoad(event: Event): void {
    if (event.target instanceof HTMLIFrameElement) appeared();
  }

  const observer = new MutationObserver((changes) => {
    if (changes.some((change) => [...change.addedNodes].some(holdsFrame))) appeared();
  });

  document.addEventListener('load', onLoad, { capture: true, passive: true, signal });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
    },
    { once: true },
  );
}

function holdsFrame(node: Node): boolean {
  if (node instanceof HTMLIFrameElement) return true;
  try {
    return node instanceof Element && node.querySelector('iframe') !== null;
  } catch {
    return true; // A form with a field named like its own method; looking once too often does no harm.
  }
}
