/** What `promise` comes to within `ms` milliseconds; nothing where it fails or takes longer. */
export function within<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  return inTime(promise, ms).catch(() => undefined);
}

/** An answer that was waited for no longer. */
export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/** As `promise`, but rejects with `TooLate` where it takes longer than `ms` milliseconds. */
export async function inTime<T>(promise: Promise<T>, ms: number): Promise<T> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_resolve, reject) => {
    late = setTimeout(() => {
      reject(new TooLate(`no answer in ${String(ms)} ms`));
    }, ms);
  });
  try {
    return await Promise.race([promise, patience]);
  } finally {
    clearTimeout(late);
  }
}
