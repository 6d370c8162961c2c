import { watchLocal } from './watch-local';
import { JOURNAL } from './write-ahead';

/**
 * Calls back whenever a page wrote something ahead, when that was moved into the store, and when the recording began,
 * paused or ended, until `signal` aborts. Needs no worker.
 */
export function watchEvidence(changed: () => void, signal: AbortSignal): void {
  watchLocal((changes) => {
    if (Object.keys(changes).some((key) => key === 'active' || key.startsWith(JOURNAL))) changed();
  }, signal);
}
