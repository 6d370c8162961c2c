import type { Page } from 'puppeteer-core';

/** What happened, as the page saw it (or, where the browser is killed, as whoever clicked saw it). */
export type Event =
  | Clicked
  /** A top document that began; each may be one opening in the report, and no more. */
  | { readonly kind: 'open'; readonly at: number };

export type Clicked = { readonly kind: 'click'; readonly name: string; readonly at: number };

const KEY = 'trial-kills';

/**
 * Lets every page and frame write down its trusted clicks, before any other script of it runs. It does so in the
 * page's own world and storage: nothing of the extension's takes part in what it is measured by.
 */
export async function watchTruth(page: Page): Promise<void> {
  await page.evaluateOnNewDocument((key: string) => {
    // A blank page has no storage, and nothing on it is clicked.
    if (!globalThis.origin.startsWith('http')) return;
    const write = (entry: object): void => {
      const list = JSON.parse(localStorage.getItem(key) ?? '[]') as { stamp?: number }[];
      // A frame's first, empty document may share its window with the one that follows.
      if ('stamp' in entry && list.at(-1)?.stamp === entry.stamp) return;
      localStorage.setItem(key, JSON.stringify([...list, entry]));
    };
    if (window.parent === window) write({ kind: 'open', at: Date.now() });
    // A page that comes back whole runs none of this again.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted && window.parent === window) write({ kind: 'open', at: Date.now() });
    });
    window.addEventListener(
      'click',
      (event) => {
        const [origin] = event.composedPath();
        if (!event.isTrusted || !(origin instanceof Element)) return;
        const name = (origin.closest('a, button') ?? origin).textContent.trim().replace(/\s+/g, ' ');
        const stamp = performance.timeOrigin + event.timeStamp;
        write({ kind: 'click', name, at: Date.now(), stamp });
      },
      { capture: true },
    );
  }, KEY);
}

/** Begins anew: the page that is open now counts as opened. */
export async function forgetTruth(page: Page): Promise<void> {
  await page.evaluate((key: string) => {
    localStorage.setItem(key, JSON.stringify([{ kind: 'open', at: Date.now() }]));
  }, KEY);
}

export async function readTruth(page: Page): Promise<readonly Event[]> {
  return JSON.parse(await page.evaluate((key: string) => localStorage.getItem(key) ?? '[]', KEY)) as Event[];
}
