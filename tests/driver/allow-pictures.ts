import type { Page } from 'puppeteer-core';
import type { Harness } from '../harness/harness.ts';

/** In Firefox a photograph needs the button's right, which ends with the page: opening the popup gives it anew. */
export async function allowPictures(harness: Harness, page: Page): Promise<void> {
  if (harness.kind === 'chromium') return;
  const popup = await harness.pressToolbarButton(page);
  await popup.waitFor('[data-state="recording"]');
  await popup.close();
  await page.bringToFront();
}
