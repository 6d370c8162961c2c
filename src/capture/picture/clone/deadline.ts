/** Drawing took longer than it may. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

/**
 * A check that throws `TooSlow` once `until` has come, in milliseconds of `now`; called at every node, it looks at the
 * clock at every sixteenth call.
 */
export function createDeadline(until: number, now: () => number): () => void {
  let calls = 0;
  return () => {
    if (calls++ % 16 === 0 && now() >= until) throw new TooSlow('drawing the page took too long');
  };
}
