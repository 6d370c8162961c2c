import { describe, expect, inject, it } from 'vitest';
import { endSite, openSite } from '../driver/open-site.ts';
import { saveJson } from '../driver/read-report.ts';
import { pressInPopup, record, stop } from '../driver/record.ts';
import { stepCount, until } from '../driver/until.ts';

describe.each(['chromium', 'firefox'] as const)('one recording at a time, in %s', (kind) => {
  it('says in another tab that it runs, and leads back to it', async () => {
    const site = inject('site');
    const { harness, page } = await openSite(kind, site);
    try {
      await page.goto(`${site.url}/wp-admin/admin.php?page=sophmate`, { waitUntil: 'load' });
      await record(harness, page, 'tab');
      const second = await harness.newPage();
      await second.goto(`${site.url}/wp-admin/admin.php?page=sophmate-broken`, { waitUntil: 'load' });
      const popup = await harness.pressToolbarButton(second);
      await popup.waitFor('[data-test="go-to-tab"]');
      expect(await popup.text()).toContain('A recording is running in another tab.');
      await popup.click('[data-test="go-to-tab"]');
      await until('The recorded tab in front', () =>
        page.evaluate(() => document.visibilityState === 'visible'),
      );
      await page.click('#wpbody h1');
      await until('The click', async () => (await stepCount(harness)) === 2);
      const report = await saveJson(harness, await stop(harness, page));
      expect(report.steps.map(({ text }) => text)).toEqual([
        'Opened SophMate › Settings › General',
        'Clicked SophMate Settings',
      ]);
    } finally {
      await endSite({ harness });
    }
  });

  it('can be paused, taken back and gone on with', async () => {
    const site = inject('site');
    const { harness, page } = await openSite(kind, site);
    try {
      await page.goto(`${site.url}/wp-admin/admin.php?page=sophmate`, { waitUntil: 'load' });
      await record(harness, page, 'tab');
      await page.click('#wpbody h1');
      await until('The click', async () => (await stepCount(harness)) === 2);
      await pressInPopup(harness, page, 'undo');
      await until('The click taken back', async () => (await stepCount(harness)) === 1);
      await pressInPopup(harness, page, 'pause');
      await (await harness.popup())?.waitFor('[data-state="paused"]');
      await (await harness.popup())?.close();
      await page.bringToFront();
      await page.click('#wpbody h1');
      await pressInPopup(harness, page, 'resume');
      await (await harness.popup())?.waitFor('[data-state="recording"]');
      await (await harness.popup())?.close();
      await page.bringToFront();
      await page.click('#wpbody .nav-tab-active');
      await until('The click after the pause', async () => (await stepCount(harness)) >= 2);
      const report = await saveJson(harness, await stop(harness, page));
      expect(report.steps[1]?.text).toBe('Clicked General');
      expect(report.unseen.some((line) => line.includes('paused by hand'))).toBe(true);
    } finally {
      await endSite({ harness });
    }
  });
});
