import { afterAll, beforeAll, inject } from 'vitest';
import type { BrowserKind, Harness } from '../harness/harness.ts';
import { endSite, type OpenSite, openSite } from './open-site.ts';
import { failAsPopup, pressInPopup } from './record.ts';
import { until } from './until.ts';

/**
 * One browser, logged in, for the tests of a block, because starting one takes longer than most of them. Each test
 * asks for a page: it gets a new one, alone in the browser, with no recording running and none
 * stored.
 */
export function shareSite(kind: BrowserKind): () => Promise<OpenSite> {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite(kind, inject('site'));
  });
  afterAll(() => endSite(open));

  return async () => {
    const { harness } = open;
    if (await runs(harness)) {
      await pressInPopup(harness, open.page, 'stop');
      await until('The end of the recording before', async () => !(await runs(harness))).catch(
        (cause: unknown) => failAsPopup(harness, 'It did not end', cause),
      );
    }
    await harness.background.evaluate(EMPTY_STORES);
    const before = await harness.background.evaluate<number[]>(TABS);
    open = { harness, page: await harness.newPage() };
    await open.page.setViewport({ width: 1280, height: 800 });
    await harness.background.evaluate(`chrome.tabs.remove(${JSON.stringify(before)})`);
    return open;
  };
}

function runs(harness: Harness): Promise<boolean> {
  return harness.background.evaluate(RUNS);
}

const RUNS = `chrome.storage.local.get('active').then(({ active }) => active !== undefined)`;
const TABS = `chrome.tabs.query({}).then((tabs) => tabs.map(({ id }) => id))`;
/** A database that is not there yet must not be made by asking for it. */
export const EMPTY_STORES = `indexedDB.databases().then((all) => all.length === 0 || new Promise((resolve, reject) => {
  const opening = indexedDB.open('saferepro');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const names = [...opening.result.objectStoreNames];
    const emptying = opening.result.transaction(names, 'readwrite');
    for (const name of names) emptying.objectStore(name).clear();
    emptying.oncomplete = () => { opening.result.close(); resolve(true); };
  };
}))`;
