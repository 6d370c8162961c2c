/** A page's clock that is this far from the computer's has stood still, or the computer's was set; milliseconds. */
const DRIFT_MS = 500;

/**
 * Tells the epoch milliseconds of what happened at `performance.now()`'s `happenedAt`. That clock is finer than
 * `Date`, so that two events of one millisecond keep their order, yet it does not advance while the machine sleeps
 * (W3C High Resolution Time leaves it open; Chromium on Linux and macOS): then it is set anew.
 */
export function createPageClock({
  performance,
}: Pick<Window, 'performance'>): (happenedAt: number) => number {
  let origin = performance.timeOrigin;
  return (happenedAt) => {
    const drift = Date.now() - (origin + performance.now());
    if (Math.abs(drift) > DRIFT_MS) origin += drift;
    return origin + happenedAt;
  };
}
