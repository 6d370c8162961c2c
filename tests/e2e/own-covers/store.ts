import type { Harness } from '../../harness/harness.ts';

export type Size = { readonly width: number; readonly height: number };
export type Stored = { readonly size: Size; readonly byHand: number; readonly image: string };

/** The one picture there is; its image in base64. */
export function storedPicture(harness: Harness): Promise<Stored> {
  return inStore(
    harness,
    `const [row] = await ask(table('pictures').getAll());
     return { size: { width: row.width, height: row.height }, byHand: row.covered['by-hand'] ?? 0, image: await base64(row.image) };`,
  );
}

/** Every row of every table, images in base64. */
export function wholeStore(harness: Harness): Promise<string> {
  return inStore(
    harness,
    `const rows = await Promise.all([...db.objectStoreNames].map((name) => ask(table(name).getAll())));
     return (await Promise.all(rows.flat().map(async (row) =>
       JSON.stringify(row) + (row.image ? await base64(row.image) : '')))).join();`,
  );
}

export function putImage(harness: Harness, image: string): Promise<void> {
  const bytes =
    image === 'no image'
      ? `new Blob(['no image'])`
      : `new Blob([Uint8Array.from(atob('${image}'), (c) => c.charCodeAt(0))], { type: 'image/webp' })`;
  return inStore(
    harness,
    `const [row] = await ask(table('pictures').getAll());
     await ask(table('pictures').put({ ...row, image: ${bytes} })); return null;`,
  );
}

export function forget(harness: Harness): Promise<void> {
  return inStore(harness, `await ask(table('pictures').clear()); return null;`);
}

/** As a browser without room refuses to store a picture. */
export function setFull(harness: Harness, isFull: boolean): Promise<void> {
  return harness.background.evaluate(`(() => {
    const { prototype } = IDBObjectStore;
    prototype.realPut ??= prototype.put;
    prototype.put = ${String(isFull)} ? () => { throw new DOMException('full', 'QuotaExceededError'); } : prototype.realPut;
    return null;
  })()`);
}

function inStore<T>(harness: Harness, body: string): Promise<T> {
  return harness.background.evaluate(`new Promise((resolve, reject) => {
    const ask = (request) => new Promise((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const base64 = async (blob) => {
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let text = '';
      for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
      return btoa(text);
    };
    const opening = indexedDB.open('saferepro');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const table = (name) => db.transaction(name, 'readwrite').objectStore(name);
      (async () => { ${body} })().then(resolve, reject).finally(() => db.close());
    };
  })`);
}
