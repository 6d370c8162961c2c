import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { PATIENCE_MS } from './patience.ts';

/**
 * Finds an element through frames: every selector but the last names a frame.
 * @throws where one of them is missing when patience ends, naming it
 */
export async function findThroughFrames(page: Page, path: readonly string[]): Promise<ElementHandle> {
  let frame: Frame = page.mainFrame();
  for (const selector of path.slice(0, -1)) {
    const holder = await frame.waitForSelector(selector, { timeout: PATIENCE_MS });
    const inner = await holder?.contentFrame();
    if (inner === null || inner === undefined) throw new Error(`${selector} is no frame.`);
    frame = inner;
  }
  const last = path.at(-1) ?? 'body';
  const element = await frame.waitForSelector(last, { timeout: PATIENCE_MS });
  if (element === null) throw new Error(`No ${last} in ${frame.url()}`);
  return element;
}

/** A trusted click on an element, inside frames as well. `isTrusted` was seen true in both browsers. */
export async function realClick(page: Page, ...path: readonly string[]): Promise<void> {
  await (await findThroughFrames(page, path)).click();
}

/** A trusted click on a field, then a trusted key stroke for each character. */
export async function realType(page: Page, text: string, ...path: readonly string[]): Promise<void> {
  await (await findThroughFrames(page, path)).type(text);
}
