/**
 * Has every listener that is added through these two from now on heard again after `document.open()`, which takes all of
 * them off a window and its document, whoever put them there, and leaves watchers of changes alone (HTML, "document
 * open steps"). What is there already is not added twice (DOM, "add an event listener"); what was to be heard once is not
 * asked for again. To be called before anything listens; nobody but this world sees it.
 */
export function keepListening(window: Window & typeof globalThis, signal: AbortSignal): void {
  const { document } = window;
  const again = new Set<() => void>();

  for (const target of [window, document] satisfies EventTarget[]) {
    const listen: EventTarget['addEventListener'] = target.addEventListener.bind(target);
    const before = Object.getOwnPropertyDescriptor(target, 'addEventListener');
    const keep = (...args: Parameters<typeof listen>): void => {
      listen(...args);
      const [, , options] = args;
      const { once = false, signal: until } = typeof options === 'object' ? options : {};
      if (once || until?.aborted === true) return;
      const listenAgain = (): void => {
        listen(...args);
      };
      again.add(listenAgain);
      // What is over is let go of, with all that it holds.
      until?.addEventListener('abort', () => again.delete(listenAgain), { once: true });
    };
    Object.defineProperty(target, 'addEventListener', { value: keep, configurable: true });
    signal.addEventListener('abort', () => {
      if (before) Object.defineProperty(target, 'addEventListener', before);
      else Reflect.deleteProperty(target, 'addEventListener');
    });
  }

  const observer = new window.MutationObserver(() => {
    for (const listenAgain of again) listenAgain();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}
