import type { Surface } from '../harness/harness.ts';

/** What the store holds of a picture, but for its pixels. */
export type StoredPicture = {
  readonly id: string;
  readonly engine: string;
  /** When it was stored, in milliseconds of `Date.now()`. */
  readonly epochMs: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly bytes: number;
  readonly totalMs: number;
  readonly pageMs: number;
};

/** Every picture of the store, the oldest first, read in one of the extension's own pages. */
export async function storedPictures(page: Surface): Promise<readonly StoredPicture[]> {
  return page.evaluate<readonly StoredPicture[]>(`(async () => {
    const opening = indexedDB.open('saferepro');
    await new Promise((resolve, reject) => { opening.onsuccess = resolve; opening.onerror = reject; });
    const asking = opening.result.transaction('pictures').objectStore('pictures').getAll();
    await new Promise((resolve, reject) => { asking.onsuccess = resolve; asking.onerror = reject; });
    opening.result.close();
    return asking.result
      .map(({ id, engine, at, width, height, scale, cost, image }) =>
        ({ id, engine, epochMs: at.epochMs, width, height, scale, bytes: image.size, ...cost }))
      .sort((a, b) => a.epochMs - b.epochMs);
  })()`);
}
