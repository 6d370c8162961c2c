import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { endSite, openSite } from '../driver/open-site.ts';
import { saveJson } from '../driver/read-report.ts';
import { pressInPopup } from '../driver/record.ts';
import { pictureCount, recordingCount, stepCount, until } from '../driver/until.ts';
import type { BrowserKind, Harness } from '../harness/harness.ts';
import { realClick } from '../harness/real-input.ts';

const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];

describe.each(kinds)('save what I see now in %s', (kind) => {
  it('makes a report of a page that shows its error, and leaves nothing of one that is given up', async () => {
    const site = inject('site');
    const { harness, page } = await openSite(kind, site);
    try {
      await failingPage(page, site.url);

      const given = await harness.pressToolbarButton(page);
      await given.click('[data-test="save-now"]');
      await given.click('[data-test="cancel-save"]');
      await given.waitFor('[data-state="ready"]');
      await given.close();
      // What was on its way at that moment has come by then.
      await until(
        'Nothing of it',
        async () => (await leftOver(harness)) === '0 recordings, 0 steps, 0 pictures',
      );
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(await leftOver(harness)).toBe('0 recordings, 0 steps, 0 pictures');
      expect(await badge(harness)).toBe('');

      await page.bringToFront();
      await pressInPopup(harness, page, 'save-now');
      const report = await harness.extensionPage('report.html', 15_000);
      await report.waitFor('[data-state="ready"]', 10_000);
      const saved = await saveJson(harness, report);
      expect(saved.mode).toBe('now');
      expect(saved.steps).toHaveLength(1);
      expect(saved.steps[0]?.shot).toEqual({ file: 'shots/01.webp' });
      expect(saved.steps[0]?.screen.id).toMatch(/sophmate/);
      expect(saved.steps[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/);
      expect(saved.error?.text).toContain('cURL error 28');
      expect(saved.headline).toContain('cURL error 28');
      expect(saved.signals.filter(({ standing }) => !standing)).toHaveLength(1);
      expect(saved.told).toBeNull();
      expect(saved.missing.join()).toContain('not recorded');
      expect(await report.text()).toContain('Not recorded');
      expect(JSON.stringify(saved)).not.toContain(new URL(site.url).host);
      expect(await badge(harness)).toBe('');
      expect(await recordingCount(harness)).toBe(1);
    } finally {
      await endSite({ harness });
    }
  });
});

/** The settings of the plug-in, with the error of a failed test on the screen. */
async function failingPage(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/wp-admin/admin.php?page=sophmate&tab=connection`, { waitUntil: 'load' });
  await realClick(page, '[data-call="ajax:test_connection"]');
  await page.waitForSelector('xpath///*[contains(text(), "cURL error 28")]');
}

async function leftOver(harness: Harness): Promise<string> {
  const [recordings, steps, pictures] = [
    await recordingCount(harness),
    await stepCount(harness),
    await pictureCount(harness),
  ];
  return `${recordings} recordings, ${steps} steps, ${pictures} pictures`;
}

function badge(harness: Harness): Promise<string> {
  return harness.background.evaluate('(globalThis.browser ?? globalThis.chrome).action.getBadgeText({})');
}
