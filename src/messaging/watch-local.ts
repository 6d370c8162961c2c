import { browser } from 'wxt/browser';

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** Calls back at every change of what is stored on this machine, until `signal` aborts. Needs no worker. */
export function watchLocal(changed: (changes: Changes) => void, signal: AbortSignal): void {
  function onChanged(changes: Changes, area: string): void {
    if (area === 'local') changed(changes);
  }
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener(
    'abort',
    () => {
      browser.storage.onChanged.removeListener(onChanged);
    },
    { once: true },
  );
}
