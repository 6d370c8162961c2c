import { browser } from 'wxt/browser';
import { JOURNAL } from './write-ahead';

/**
 * Calls back whenever a page wrote something ahead, when that was moved into the store, and when the recording began,
 * paused or ended, until `signal` aborts. Needs no worker.
 */
export function watchEvidence(changed: () => void, signal: AbortSignal): void {
  function onChanged(changes: Record<string, unknown>, area: string): void {
    const isOurs = Object.keys(changes).some((key) => key === 'active' || key.startsWith(JOURNAL));
    if (area === 'local' && isOurs) changed();
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
