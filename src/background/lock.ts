/**
 * One change of the recording's life at a time, also between two events that woke the worker together, and across
 * the moment in which one worker dies and the next starts: the browser itself holds the lock.
 */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('recording', work);
}
