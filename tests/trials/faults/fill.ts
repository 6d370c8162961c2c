import type { CDPSession, Page } from 'puppeteer-core';
import { until } from '../../driver/until.ts';
import type { Harness } from '../../harness/harness.ts';

/** Makes the browser's room for the extension as small as is asked for. */
export type Filler = {
  /** So many bytes are left of it. */
  readonly leave: (bytes: number) => Promise<void>;
  /** There is as much as before. */
  readonly free: () => Promise<void>;
};

/** All the room that a Firefox is started with, in kB (`dom.quotaManager.temporaryStorage.fixedLimit`). */
export const FIREFOX_KB = 40_960;

export function fillerOf(harness: Harness, page: Page): Promise<Filler> {
  return harness.kind === 'chromium' ? byQuota(harness, page) : Promise.resolve(byBallast(harness));
}

/** The quota of the extension's origin, which DevTools can lower; it goes back with the session. */
async function byQuota(harness: Harness, page: Page): Promise<Filler> {
  const session: CDPSession = await page.createCDPSession();
  const origin = harness.extensionUrl.slice(0, -1);
  const setQuota = (quotaSize?: number): Promise<void> =>
    session.send('Storage.overrideQuotaForOrigin', {
      origin,
      ...(quotaSize === undefined ? {} : { quotaSize }),
    });
  return {
    async leave(bytes) {
      const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
      await setQuota(Math.round(usage + bytes));
      // The database asks for its room once in a while only.
      if (bytes === 0)
        await until('A full database', async () => (await put(harness, 20_000)) !== 'ok', 90_000);
    },
    free: () => setQuota(),
  };
}

/** A database of the extension's own origin that takes the room. */
function byBallast(harness: Harness): Filler {
  return {
    async leave(bytes) {
      for (const size of [2_000_000, 200_000, 20_000, 2_000]) {
        while ((await roomIn(harness)) - size > bytes) if ((await put(harness, size)) !== 'ok') break;
      }
    },
    async free() {
      await harness.background.evaluate(`new Promise((resolve) => {
        const asking = indexedDB.deleteDatabase('ballast');
        asking.onsuccess = asking.onerror = asking.onblocked = () => resolve(true);
      })`);
    },
  };
}

function roomIn(harness: Harness): Promise<number> {
  return harness.background.evaluate(
    `navigator.storage.estimate().then(({ quota, usage }) => quota - usage)`,
  );
}

/** Puts so many bytes, which nothing makes smaller. @returns `ok`, or what the browser says */
function put(harness: Harness, bytes: number): Promise<string> {
  return harness.background.evaluate(`new Promise((resolve) => {
    const opening = indexedDB.open('ballast', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('ballast', { autoIncrement: true });
    opening.onerror = () => resolve(String(opening.error));
    opening.onsuccess = () => {
      const db = opening.result;
      const end = (said) => { db.close(); resolve(said); };
      try {
        const noise = new Uint8Array(${String(bytes)});
        for (let at = 0; at < noise.length; at += 65536) crypto.getRandomValues(noise.subarray(at, at + 65536));
        const putting = db.transaction('ballast', 'readwrite');
        putting.objectStore('ballast').add(noise);
        putting.oncomplete = () => end('ok');
        putting.onabort = () => end(String(putting.error));
      } catch (error) { end(String(error)); }
    };
  })`);
}

/** Fills what the browser gives to `storage.local` but for some bytes: there the journal is. */
export async function fillJournal(harness: Harness, left: number): Promise<void> {
  await harness.background.evaluate(`(async () => {
    const { local } = chrome.storage;
    const room = local.QUOTA_BYTES - (await local.getBytesInUse(null)) - ${String(left)};
    await local.set({ ballast: 'x'.repeat(room - 'ballast""'.length) });
  })()`);
}

export async function freeJournal(harness: Harness): Promise<void> {
  await harness.background.evaluate(`chrome.storage.local.remove('ballast').then(() => true)`);
}
