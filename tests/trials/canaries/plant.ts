import type { Harness, Surface } from '../../harness/harness.ts';
import type { Syllables } from './syllables.ts';

/** Values that are put on purpose where a reader has to find them: each reader proves itself in every run. */
export type Plants = Readonly<Record<(typeof SPOTS)[number], string>>;

const SPOTS = [
  'port',
  'localStorage',
  'localTable',
  'record',
  'compressedRecord',
  'deletedRecord',
  'blob',
] as const;

export function inventPlants({ of }: Syllables): Plants {
  return Object.fromEntries(
    SPOTS.map((spot) => [spot, `plant${of('abcdefghijkmnopqrstuvwxyz', 24)}`]),
  ) as Plants;
}

/** Puts them there: through a port's message, `storage.local`, and a database of their own. */
export async function plant({ background }: Harness, report: Surface, plants: Plants): Promise<void> {
  await report.evaluate(
    `(globalThis.browser ?? chrome).runtime.sendMessage({ plant: '${plants.port}' }).then(() => 0, () => 0)`,
  );
  await background.evaluate(`(async () => {
    const plants = ${JSON.stringify(plants)};
    const { local } = (globalThis.browser?.storage ?? chrome.storage);
    // Its halves stand apart before they meet: compressed, the whole is nowhere to be read as it is.
    const halved = (value) => (value.slice(0, 14) + '. ' + value.slice(14) + ', ').repeat(400) + value + ' '.repeat(9000);
    await local.set({ plantTable: halved(plants.localTable) });
    // LevelDB writes a table once a log has four megabytes.
    for (let nth = 0; nth < 6; nth += 1) {
      await local.set({ ['plantFill' + nth]: Array.from({ length: 100000 }, () => Math.random().toString(36)).join('') });
    }
    await local.set({ plant: plants.localStorage });
    const opening = indexedDB.open('proof-plants', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('plants', { keyPath: 'id' });
    await new Promise((resolve, reject) => { opening.onsuccess = resolve; opening.onerror = reject; });
    const write = (act) => new Promise((resolve, reject) => {
      const transaction = opening.result.transaction('plants', 'readwrite');
      act(transaction.objectStore('plants'));
      transaction.oncomplete = resolve;
      transaction.onerror = reject;
    });
    await write((store) => {
      store.put({ id: 'record', value: plants.record });
      store.put({ id: 'compressed', value: halved(plants.compressedRecord) });
      store.put({ id: 'blob', value: new Blob([plants.blob]) });
      store.put({ id: 'deleted', value: plants.deletedRecord });
    });
    await write((store) => store.delete('deleted'));
    opening.result.close();
  })().then(() => 0)`);
}

/** Which of them were not found, by the spot's name. */
export function missedPlants(plants: Plants, found: (value: string) => boolean): string[] {
  return SPOTS.filter((spot) => !found(plants[spot]));
}
