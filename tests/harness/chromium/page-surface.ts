import type { Page } from 'puppeteer-core';
import type { Script, Surface } from '../harness.ts';
import { clickOn } from './click-on.ts';
import { scriptResult, scriptSource } from '../script-source.ts';
import { partsOf } from '../parts-of.ts';
import { PATIENCE_MS } from '../patience.ts';

/** An extension page in Chromium: puppeteer has a `Page` for it, popup included. */
export function pageSurface(page: Page): Surface {
  const find = async (selector: string, timeout = PATIENCE_MS): Promise<void> => {
    try {
      await page.waitForSelector(selector, { timeout });
    } catch (cause) {
      const text = await surface.text().catch(() => 'nothing: the page is closed');
      throw new Error(`No ${selector} within ${timeout} ms; the page says: ${text}`, { cause });
    }
  };
  // A tab at the back paints nothing, and a click waits for a painted frame without end. A popup is never hidden.
  const show = async (): Promise<void> => {
    if (await page.evaluate(() => document.hidden)) await page.bringToFront();
  };
  const surface: Surface = {
    url: page.url(),
    async click(selector) {
      await find(selector);
      await show();
      // A popup that closes because of the click takes the answer with it.
      await clickOn(page, selector).catch((error: unknown) => {
        if (!page.isClosed()) throw error;
      });
    },
    async drag(selector, from, to) {
      await find(selector);
      await show();
      const [start, end] = await surface.evaluate(partsOf, selector, [from, to]);
      if (!start || !end) throw new Error(`There is no ${selector}.`);
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move(end.x, end.y, { steps: 4 });
      await page.mouse.up();
    },
    async type(selector, text) {
      await surface.click(selector);
      await page.keyboard.type(text);
    },
    text: () => surface.evaluate(() => document.body.innerText),
    waitFor: find,
    async evaluate<T, A extends readonly unknown[]>(script: Script<T, A>, ...args: A) {
      return scriptResult(await page.evaluate(scriptSource(script, args))) as T;
    },
    async screenshot(path) {
      await show();
      await page.screenshot({ path });
    },
    isOpen: () => Promise.resolve(!page.isClosed()),
    async close() {
      if (!page.isClosed()) await page.close();
    },
  };
  return surface;
}
