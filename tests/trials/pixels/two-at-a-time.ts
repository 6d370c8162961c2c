/** Does all of `work`, two pieces at a time: as many browsers as a machine of two cores bears. Results are in order. */
export async function twoAtATime<T>(work: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const waiting = work.entries();
  const worker = async (): Promise<void> => {
    for (const [nth, piece] of waiting) results[nth] = await piece();
  };
  await Promise.all([worker(), worker()]);
  return results;
}
