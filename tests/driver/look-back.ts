import type { Page } from 'puppeteer-core';
import type { Harness, Surface } from '../harness/harness.ts';
import { until } from './until.ts';

/**
 * A page of the extension's own behind the others, by which its storage is read: a worker that is to be killed has no
 * debugger on it, which would hold up the next one.
 */
export async function openEye(harness: Harness, page: Page): Promise<Surface> {
  const eye = await harness.openExtensionPage('sidepanel.html');
  await page.bringToFront();
  return eye;
}

/** Switches look-back on by the real popup, and answers the browser's own question where it comes. */
export async function switchLookBackOn(harness: Harness, page: Page, eye: Surface): Promise<void> {
  const popup = await harness.pressToolbarButton(page);
  await popup.waitFor('[data-state="ready"]');
  await popup.click('[data-test="look-back"]');
  await harness.acceptPermissionPrompt();
  await until('Look-back on', async () => (await badgeOfTab(eye)) === '•');
  await (await harness.popup())?.close();
  await page.bringToFront();
}

/** What the toolbar button says on the tab in front. */
export function badgeOfTab(eye: Surface): Promise<string> {
  return eye.evaluate(
    `(globalThis.browser ?? chrome).tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => (globalThis.browser ?? chrome).action.getBadgeText({ tabId: tab.id }))`,
  );
}

/** How many rows each table of the extension's own store has, and how many entries its journal. */
export function heldRows(eye: Surface): Promise<Record<string, number>> {
  return eye.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('saferepro');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = async () => {
      const names = [...opening.result.objectStoreNames];
      const tx = opening.result.transaction(names);
      const counted = names.map((name) => new Promise((done) => {
        const asking = tx.objectStore(name).count();
        asking.onsuccess = () => done([name, asking.result]);
      }));
      const rows = Object.fromEntries(await Promise.all(counted));
      opening.result.close();
      const all = await (globalThis.browser ?? chrome).storage.local.get(null);
      resolve({ ...rows, journal: Object.keys(all).filter((key) => key.startsWith('journal:')).length });
    };
  })`);
}

/**
 * Sets all that the store remembers of times back: five minutes cannot be waited for in a test. Nothing else is touched.
 */
export function ageStore(eye: Surface, ms: number): Promise<unknown> {
  return eye.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('saferepro');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const names = ['steps', 'signals', 'sightings', 'gaps'];
      const tx = opening.result.transaction(names, 'readwrite');
      for (const name of names) {
        const rows = tx.objectStore(name).openCursor();
        rows.onsuccess = () => {
          const at = rows.result;
          if (!at) return;
          const { epochMs, offsetMin } = at.value.at;
          at.update({ ...at.value, at: { epochMs: epochMs - ${String(ms)}, offsetMin } });
          at.continue();
        };
      }
      tx.oncomplete = () => { opening.result.close(); resolve(true); };
    };
  })`);
}

/** Empties the store of what earlier reports left in it. */
export function forgetRows(eye: Surface): Promise<unknown> {
  return eye.evaluate(`new Promise((resolve) => {
    const opening = indexedDB.open('saferepro');
    opening.onsuccess = () => {
      const names = ['steps', 'signals', 'sightings', 'gaps', 'pictures', 'shots', 'numbers', 'edits'];
      const tx = opening.result.transaction(names, 'readwrite');
      for (const name of names) tx.objectStore(name).clear();
      tx.oncomplete = () => { opening.result.close(); resolve(true); };
    };
  })`);
}

/** How many steps are in the store: what was written ahead and not yet moved there does not count. */
export async function stepsHeld(eye: Surface): Promise<number> {
  return (await heldRows(eye))['steps'] ?? 0;
}
