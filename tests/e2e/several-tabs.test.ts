import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { endSite, openSite } from '../driver/open-site.ts';
import { saveJson } from '../driver/read-report.ts';
import { record, stop } from '../driver/record.ts';
import { stepCount, until } from '../driver/until.ts';
import type { Harness } from '../harness/harness.ts';

const SETTINGS = 'SophMate › Settings';

describe.each(['chromium', 'firefox'] as const)('several tabs of a site that is granted, in %s', (kind) => {
  it('are one recording: opened, gone to, clicked in, opened behind, and closed', async () => {
    const site = inject('site');
    const { harness, page } = await openSite(kind, site, { headed: kind === 'chromium' });
    const steps = (count: number): Promise<void> =>
      until(`Step ${String(count)}`, async () => (await stepCount(harness)) === count);
    try {
      await page.goto(`${site.url}/wp-admin/admin.php?page=sophmate`, { waitUntil: 'load' });
      await record(harness, page, 'site');
      await inNewTab(page);
      const second = await openedBy(harness, page, () => page.click('[data-e2e="link"]'));
      await steps(3);
      await second.click('#wpbody h1');
      await steps(4);
      await page.bringToFront();
      await steps(5);
      await page.click('#wpbody h1');
      await steps(6);
      const third = await openedBy(harness, page, () =>
        page.click('[data-e2e="link"]', { button: 'middle' }),
      );
      await steps(8);
      await third.bringToFront();
      await steps(9);
      await second.close();
      await steps(10);
      await page.bringToFront();
      await steps(11);
      const report = await saveJson(harness, await stop(harness, page));
      expect(report.steps.map(({ text }) => text)).toEqual([
        `Opened ${SETTINGS} › General`,
        'Clicked Connection',
        `Opened ${SETTINGS} › Connection in a new tab`,
        'Clicked SophMate Settings',
        `Switched to the tab “${SETTINGS} › General”`,
        'Clicked SophMate Settings',
        'Middle-clicked Connection',
        `Opened ${SETTINGS} › Connection in a new tab`,
        `Switched to the tab “${SETTINGS} › Connection”`,
        `Closed the tab “${SETTINGS} › Connection”`,
        `Switched to the tab “${SETTINGS} › General”`,
      ]);
      const times = report.steps.map(({ at }) => Date.parse(at));
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    } finally {
      await endSite({ harness });
    }
  });
});

describe('a tab that a recorded one opened, with the button’s right alone, in chromium', () => {
  it('asks for a press, and is recorded with one click; the report says what is missing', async () => {
    const site = inject('site');
    const { harness, page } = await openSite('chromium', site);
    try {
      await page.goto(`${site.url}/wp-admin/admin.php?page=sophmate`, { waitUntil: 'load' });
      await record(harness, page, 'tab');
      await inNewTab(page);
      const second = await openedBy(harness, page, () => page.click('[data-e2e="link"]'));
      await until('The sign', async () => (await badge(harness)) === '?');
      const popup = await harness.pressToolbarButton(second);
      await popup.click('[data-test="resume"]');
      await popup.waitFor('[data-test="bug"]');
      await popup.close();
      await second.bringToFront();
      await until('The page in it', async () => (await stepCount(harness)) === 3);
      await second.click('#wpbody h1');
      await until('The click in it', async () => (await badge(harness)) === '4');
      const report = await saveJson(harness, await stop(harness, second));
      expect(report.steps.map(({ text }) => text)).toEqual([
        `Opened ${SETTINGS} › General`,
        'Clicked Connection',
        `Opened ${SETTINGS} › Connection in a new tab`,
        'Clicked SophMate Settings',
      ]);
      expect(report.unseen.filter((line) => line.includes('Another tab was opened'))).toHaveLength(1);
    } finally {
      await endSite({ harness });
    }
  });
});

/** The link to another screen opens a tab of its own, as links of plug-ins do. */
async function inNewTab(page: Page): Promise<void> {
  await page.$eval('#sophmate .nav-tab:nth-child(2)', (link) => {
    link.setAttribute('target', '_blank');
    link.setAttribute('data-e2e', 'link');
  });
}

/** The tab that comes of `work`, once its page is there. */
async function openedBy({ browser }: Harness, page: Page, work: () => Promise<void>): Promise<Page> {
  const before = new Set(await browser.pages());
  await work();
  let opened: Page | undefined;
  await until('Another tab', async () => {
    opened = (await browser.pages()).find((one) => !before.has(one) && one.url().includes('tab=connection'));
    return (await opened?.evaluate(() => document.readyState === 'complete').catch(() => false)) ?? false;
  });
  if (!opened || opened === page) throw new Error('No other tab.');
  await opened.setViewport({ width: 1280, height: 800 });
  return opened;
}

function badge(harness: Harness): Promise<string> {
  return harness.background.evaluate(`chrome.action.getBadgeText({})`);
}
