import type { Page } from 'puppeteer-core';
import { PATIENCE_MS } from '../patience.ts';

/**
 * A trusted click that came to the first match. A surface that is read again while the mouse is on its way may move a
 * button from under it (seen once in some hundred clicks of a busy machine); then it is clicked where it is now.
 */
export async function clickOn(page: Page, selector: string): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    await page.evaluate(WATCH, selector);
    // The locator waits until its match rests for two frames.
    await page.locator(selector).setTimeout(PATIENCE_MS).click();
    // A page that the click closed or led away answers nothing.
    if (await page.evaluate(CAME).catch(() => true)) return;
  }
  throw new Error(`Three clicks missed ${selector}: it does not come to rest, or something covers it.`);
}

type Watching = { cameOn?: boolean };

const WATCH = (selector: string): void => {
  (window as Watching).cameOn = false;
  const note = (event: Event): void => {
    const came = event.composedPath().some((node) => node instanceof Element && node.matches(selector));
    (window as Watching).cameOn = came;
  };
  addEventListener('click', note, { capture: true, once: true });
};

const CAME = (): boolean => (window as Watching).cameOn === true;
