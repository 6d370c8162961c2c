import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { endSite, openSite } from '../driver/open-site.ts';
import { saveJson } from '../driver/read-report.ts';
import { record, stop } from '../driver/record.ts';
import { stepCount, until } from '../driver/until.ts';
import { findThroughFrames, realClick } from '../harness/real-input.ts';

const TOLD = [
  'Opened Dashboard › Home',
  'Dragged {first} to place 2',
  'Right-clicked Screen Options',
  'Pressed Tab in Screen Options',
  'Pressed Ctrl+S in Screen Options',
  'Double-clicked Dashboard',
  'Clicked General in Settings',
  'Opened Settings › General',
  'Pasted a value in Tagline',
  'Opened Media › Add New Media File',
  'Chose a file (picture, up to 2 MB) in Upload',
];

const BOX = '#normal-sortables > .postbox:first-child';

describe.each([
  ['chromium', 'tab'],
  ['firefox', 'site'],
] as const)('what hands do beyond clicks in %s, access by %s', (kind, access) => {
  it('is told as what it was, once', async () => {
    const site = inject('site');
    const { harness, page } = await openSite(kind, site, { headed: access === 'site' });
    try {
      await page.goto(`${site.url}/wp-admin/index.php`, { waitUntil: 'load' });
      await record(harness, page, access);
      // The site keeps where its boxes stand.
      const first = await page.$eval('#normal-sortables .hndle', ({ textContent }) => textContent.trim());
      await drag(page, `${BOX} .hndle`, `${BOX} + .postbox .hndle`);
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      await page.click('#show-settings-link', { button: 'right' });
      await page.focus('#show-settings-link');
      await page.keyboard.press('Tab');
      await page.focus('#show-settings-link');
      await press(page, 's');
      await realClickTwice(page, '#wpbody h1');
      await Promise.all([
        page.waitForNavigation({ waitUntil: 'load' }),
        page
          .evaluate(() => document.querySelector('#menu-settings')?.classList.add('opensub'))
          .then(() => realClick(page, '#menu-settings .wp-submenu a[href="options-general.php"]')),
      ]);
      await realClick(page, '#blogdescription');
      for (const key of ['a', 'c', 'v']) await press(page, key);
      await page.goto(`${site.url}/wp-admin/media-new.php?browser-uploader`, { waitUntil: 'load' });
      await choose(page, '#async-upload', 'Jane Doe.png');
      await until('The last step', async () => (await stepCount(harness)) >= TOLD.length);

      const report = await saveJson(harness, await stop(harness, page));
      expect(report.steps.map(({ text }) => text)).toEqual(
        TOLD.map((text) => text.replace('{first}', first)),
      );
      expect(JSON.stringify(report)).not.toMatch(/Jane/);
    } finally {
      await endSite({ harness });
    }
  });
});

async function middle(handle: ElementHandle): Promise<{ x: number; y: number }> {
  const box = await handle.boundingBox();
  if (!box) throw new Error('It is not drawn.');
  return { x: box.x + Math.min(box.width / 2, 60), y: box.y + box.height / 2 };
}

/** Takes one by the mouse and lets it go behind the other, slowly enough for a page to follow. */
async function drag(page: Page, from: string, behind: string): Promise<void> {
  const handle = await findThroughFrames(page, [from]);
  await handle.evaluate((element) => {
    element.scrollIntoView();
    scrollBy(0, -60);
  });
  const start = await middle(handle);
  const end = await middle(await findThroughFrames(page, [behind]));
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x, start.y + 15, { steps: 3 });
  await page.mouse.move(end.x, end.y + 30, { steps: 20 });
  await new Promise((resolve) => setTimeout(resolve, 300));
  await page.mouse.up();
  await new Promise((resolve) => setTimeout(resolve, 700));
}

async function realClickTwice(page: Page, selector: string): Promise<void> {
  const { x, y } = await middle(await findThroughFrames(page, [selector]));
  await page.mouse.click(x, y, { count: 2 });
}

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key as 's');
  await page.keyboard.up('Control');
}

async function choose(page: Page, selector: string, name: string): Promise<void> {
  const file = join(tmpdir(), name);
  await writeFile(file, Buffer.from('iVBORw0KGgo=', 'base64'));
  const input = (await findThroughFrames(page, [selector])) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}
