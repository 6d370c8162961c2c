import { setTimeout as sleep } from 'node:timers/promises';

/** The answer of something that may never come. @throws when it is not there in time */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const done = new AbortController();
  const late = sleep(ms, undefined, { signal: done.signal }).then(() => {
    throw new Error(`the browser gave no answer within ${Math.round(ms / 1000)} s`);
  });
  // Whichever comes second has nobody to listen to it.
  late.catch(() => undefined);
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
  }
}
