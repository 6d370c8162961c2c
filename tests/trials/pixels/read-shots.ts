import type { Surface } from '../../harness/harness.ts';

/** How many steps were answered for, and how many of them have no picture, by the reason that the store holds. */
export type Shots = { readonly all: number; readonly withheld: Readonly<Record<string, number>> };

export async function readShots(report: Surface): Promise<Shots> {
  return report.evaluate<Shots>(`(async () => {
    const opening = indexedDB.open('saferepro');
    await new Promise((resolve, reject) => { opening.onsuccess = resolve; opening.onerror = reject; });
    const asking = opening.result.transaction('shots').objectStore('shots').getAll();
    await new Promise((resolve, reject) => { asking.onsuccess = resolve; asking.onerror = reject; });
    opening.result.close();
    const withheld = {};
    for (const { outcome } of asking.result)
      if (outcome.as === 'withheld') withheld[outcome.reason] = (withheld[outcome.reason] ?? 0) + 1;
    return { all: asking.result.length, withheld };
  })()`);
}
