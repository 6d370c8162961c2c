/** Waits between tries, in milliseconds: a worker that was killed while it listened is back within the first. */
const WAITS = [150, 400, 1_000, 2_500];

/**
 * Calls until the call is answered, at most five times: a worker that dies while it works on a message takes the
 * message with it. For calls that may come twice. Rejects with the last error.
 */
export async function insist<T>(call: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (const wait of WAITS) {
    try {
      return await call();
    } catch (error) {
      if (signal.aborted) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, wait);
      });
    }
  }
  return call();
}
