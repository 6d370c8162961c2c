import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { endSite, openSite } from '../driver/open-site.ts';
import { saveJson } from '../driver/read-report.ts';
import { record, stop } from '../driver/record.ts';
import { pictureCount, shotCount, until, untilStill } from '../driver/until.ts';
import type { BrowserKind, Harness } from '../harness/harness.ts';
import { realClick } from '../harness/real-input.ts';

const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];

describe.each(kinds)('a value that a later page masks, in %s', (kind) => {
  it('takes the earlier picture that shows it, which says why, and no other', async () => {
    const site = inject('site');
    const { harness, page } = await openSite(kind, site, { headed: true });
    try {
      const customer = await customerOf(page, site.url);
      await page.goto(`${site.url}/wp-admin/admin.php?page=sophmate&tab=connection`, { waitUntil: 'load' });
      await page.$eval(
        '#wpbody h1',
        (heading, name) => {
          heading.textContent = `Bookings of ${name}`;
        },
        customer,
      );
      await record(harness, page, 'site');
      await until('The picture that shows it', async () => (await pictureCount(harness)) === 1);
      expect(Object.values(await legible(harness)).join('')).toContain(customer);

      await goOn(harness, page, 'diagnostics');
      const before = await legible(harness);
      const [shows = [], others = []] = [true, false].map((does) =>
        Object.keys(before).filter((id) => (before[id]?.includes(customer) ?? false) === does),
      );
      expect(others.length).toBeGreaterThan(0);

      await page.goto(`${site.url}/wp-admin/admin.php?page=wc-orders`, { waitUntil: 'load' });
      await until('The end of what shows it', async () => {
        const ids = await pictureIds(harness);
        return !shows.some((id) => ids.includes(id));
      });
      await untilStill('What became of the pictures', () => shotCount(harness));

      const shown = await stop(harness, page);
      const looked = await shown.evaluate(
        () => document.querySelector('[data-test="looked"]')?.textContent ?? '',
      );
      expect(looked).toMatch(/^When the recording ended \(.*20\d\d.*\), all of it was looked through/);
      expect(await pictureIds(harness)).toEqual(expect.arrayContaining(others));
      const report = await saveJson(harness, shown);
      expect(report.lookedThrough).toMatch(/^\d{4}-\d\d-\d\dT/);
      expect(report.steps.map(({ text }) => text)).toEqual([
        'Opened SophMate › Settings › Connection',
        'Clicked Diagnostics in SophMate',
        'Opened SophMate › Diagnostics',
        'Opened WooCommerce › Orders',
      ]);
      const gone = { withheld: 'picture withheld: it showed something that another page masked' };
      // With the site granted, Firefox allows a photograph of the first page only; then the page is drawn anew.
      const there = (file: string): unknown => expect.objectContaining({ file });
      expect(report.steps.map(({ shot }) => shot)).toEqual([
        gone,
        gone,
        there('shots/03.webp'),
        there('shots/04.webp'),
      ]);
      expect(JSON.stringify(report)).not.toContain(customer);
      expect(await legible(harness)).toEqual({});
    } finally {
      await endSite({ harness });
    }
  });
});

/** Somebody whom the list of orders names, in a place that is known to hold a customer. */
async function customerOf(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/wp-admin/admin.php?page=wc-orders`, { waitUntil: 'load' });
  const named = await page.$eval('a.order-view > strong', ({ textContent }) => textContent);
  const name = /^#\S+ (.+)$/.exec(named.trim())?.[1];
  if (name === undefined) throw new Error(`The first order names nobody: ${named}`);
  return name;
}

/** A link to the next page, and the picture of that one at rest. */
async function goOn(harness: Harness, page: Page, to: string): Promise<void> {
  await realClick(page, `#adminmenu a[href$="page=sophmate-${to}"]`);
  await page.waitForFunction((name) => location.search.endsWith(name), {}, to);
  await until('What became of the picture of the next page', async () => (await shotCount(harness)) === 2);
  await untilStill('The pictures', () => pictureCount(harness));
}

/** What the stored pictures leave to be read, as far as it is still kept. */
function legible(harness: Harness): Promise<Record<string, string>> {
  return harness.background.evaluate(
    `(globalThis.browser ?? chrome).storage.session.get(null).then((all) => Object.fromEntries(
      Object.entries(all)
        .filter(([name]) => name.startsWith('legible/'))
        .map(([name, parts]) => [name.slice(8), parts.map(({ text }) => text).join('')])))`,
  );
}

function pictureIds(harness: Harness): Promise<string[]> {
  return harness.background.evaluate(`new Promise((resolve) => {
    const opening = indexedDB.open('saferepro');
    opening.onsuccess = () => {
      const asking = opening.result.transaction('pictures').objectStore('pictures').getAllKeys();
      asking.onsuccess = () => { opening.result.close(); resolve(asking.result.map(String)); };
    };
  })`);
}
