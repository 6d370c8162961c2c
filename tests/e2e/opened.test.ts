import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { EMPTY_STORES } from '../driver/share-site.ts';
import { endSite, openSite } from '../driver/open-site.ts';
import { saveJson } from '../driver/read-report.ts';
import type { BrowserKind, Harness, Surface } from '../harness/harness.ts';
import { BLOCK, COVERED, hues, LEFT_OPEN } from './own-covers/blocks.ts';
import { storedPicture } from './own-covers/store.ts';

const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];
/** More than any mixture of colours makes, and less than one amount or name takes. */
const SOME = (BLOCK.width * BLOCK.height) / 50;

describe.each(kinds)('what was opened before, in %s', (kind) => {
  it('is seen in the picture, customers are not; and nothing is where nothing was opened', async () => {
    const site = inject('site');
    const { harness, page } = await openSite(kind, site);
    try {
      await page.goto(`${site.url}/wp-admin/admin.php?page=wc-orders`, { waitUntil: 'load' });
      await paintCells(page);
      const bare = await page.screenshot({ type: 'webp', encoding: 'base64' });

      const report = await saveNow(harness, page, []);
      const shown = await hues(report, [bare]);
      expect(shown.covered).toBeGreaterThan(SOME);
      expect(shown.open).toBeGreaterThan(SOME);
      expect(await hues(report, [(await storedPicture(harness)).image])).toEqual({ covered: 0, open: 0 });
      expect((await saveJson(harness, report)).openedInPictures).toEqual([]);
      expect(await report.evaluate(() => document.querySelector('[data-test="opened"]'))).toBeNull();
      await forget(harness, report, page);

      const opened = await saveNow(harness, page, ['show-amounts']);
      const left = await hues(opened, [(await storedPicture(harness)).image]);
      expect(left.covered).toBe(0);
      expect(left.open).toBeGreaterThan(SOME);
      const said = await saveJson(harness, opened);
      expect(said.openedInPictures).toEqual(['amount']);
      expect(await opened.evaluate(() => document.querySelector('[data-test="opened"]')?.textContent)).toBe(
        'Left open in the pictures, as chosen before recording: amount.',
      );
    } finally {
      await endSite({ harness });
    }
  });
});

/** Gives customers and amounts of the list of orders hues that wp-admin has nowhere; what is no digit has none. */
async function paintCells(page: Page): Promise<void> {
  await page.addStyleTag({
    content: `
      a.order-view > strong { color: black; background: ${COVERED.color} !important; }
      .column-order_total .amount { color: black; background: ${LEFT_OPEN.color} !important; }
      .woocommerce-Price-currencySymbol { background: white; }
    `,
  });
}

/** Opens those kinds and saves what is seen; the report, once it is there. */
async function saveNow(harness: Harness, page: Page, opened: readonly string[]): Promise<Surface> {
  const popup = await harness.pressToolbarButton(page);
  await popup.waitFor('[data-state="ready"]');
  if (opened.length > 0) await popup.click('[data-test="shown"] > summary');
  for (const test of opened) await popup.click(`[data-test="${test}"]`);
  await popup.click('[data-test="save-now"]');
  const report = await harness.extensionPage('report.html', 15_000);
  await report.waitFor('[data-state="ready"]', 10_000);
  return report;
}

/** Empties the store and closes the report, so that the next picture is the only one. */
async function forget(harness: Harness, report: Surface, page: Page): Promise<void> {
  await report.close();
  await harness.background.evaluate(EMPTY_STORES);
  await page.bringToFront();
}
