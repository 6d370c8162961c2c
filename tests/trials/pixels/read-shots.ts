import type { Surface } from '../../harness/harness.ts';

/** How many steps have no picture, by the reason that the store holds. */
export async function readShots(report: Surface): Promise<Readonly<Record<string, number>>> {
  return report.evaluate<Readonly<Record<string, number>>>(`(async () => {
    const opening = indexedDB.open('saferepro');
    await new Promise((resolve, reject) => { opening.onsuccess = resolve; opening.onerror = reject; });
    const asking = opening.result.transaction('shots').objectStore('shots').getAll();
    await new Promise((resolve, reject) => { asking.onsuccess = resolve; asking.onerror = reject; });
    opening.result.close();
    const counts = {};
    for (const { outcome } of asking.result)
      if (outcome.as === 'withheld') counts[outcome.reason] = (counts[outcome.reason] ?? 0) + 1;
    return counts;
  })()`);
}
