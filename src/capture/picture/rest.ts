import type { Freshness } from './freshness';

/** A page is at rest when nothing changed for so long, in milliseconds. */
const QUIET_MS = 350;
/** Longest wait for rest; a page that never rests is asked for a picture all the same, and may refuse. */
const PATIENCE_MS = 2_500;

/** Calls `rested` once the page has loaded and come to rest; a later call starts the wait anew. */
export function createRest(
  window: Window,
  freshness: Freshness,
  signal: AbortSignal,
): (rested: () => void) => void {
  let waiting: number | undefined;

  return (rested) => {
    window.clearTimeout(waiting);
    const since = window.performance.now();
    let seen = -1;
    const look = (): void => {
      if (signal.aborted) return;
      const quiet = seen === freshness.version() && window.document.readyState === 'complete';
      if (quiet || window.performance.now() - since > PATIENCE_MS) {
        rested();
        return;
      }
      seen = freshness.version();
      waiting = window.setTimeout(look, QUIET_MS);
    };
    waiting = window.setTimeout(look, QUIET_MS);
  };
}
