import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { endSite, openSite } from '../driver/open-site.ts';
import { saveJson } from '../driver/read-report.ts';
import { type Access, record, stop } from '../driver/record.ts';
import { shotCount, stepCount, until } from '../driver/until.ts';
import type { BrowserKind, Harness, Surface } from '../harness/harness.ts';

const ways: readonly (readonly [BrowserKind, Access])[] = [
  ['chromium', 'tab'],
  ['chromium', 'site'],
  ['firefox', 'site'],
];

describe.each(ways)('leaving the site in %s, access by %s', (kind, access) => {
  it('pauses, keeps nothing of the other site, goes on at home and says so', async () => {
    const site = inject('site');
    const { harness, page } = await openSite(kind, site, { headed: access === 'site' });
    try {
      await page.goto(`${site.url}/wp-admin/admin.php?page=sophmate&tab=connection`, { waitUntil: 'load' });
      await record(harness, page, access);
      await until('The first picture', async () => (await shotCount(harness)) === 1);
      await page.evaluate(() => {
        const connect = [...document.querySelectorAll('a, button')].find(
          ({ textContent }) => textContent.trim() === 'Connect',
        );
        connect?.setAttribute('data-e2e', 'connect');
      });
      await page.click('[data-e2e="connect"]');
      await until('The other site', () => isThere(page, 'localhost'));
      await until('The pause', async () => (await badge(harness)) === '?');
      await page.click('h1');
      const away = await harness.pressToolbarButton(page);
      await away.waitFor('[data-state="paused"]');
      await until('The sentence', async () => (await away.text()).includes('This is not the recorded site.'));
      await away.close();
      await page.bringToFront();

      await page.evaluate(() => {
        const back = [...document.querySelectorAll('a, button')].find(({ textContent }) =>
          textContent.includes('Return to the shop'),
        );
        back?.setAttribute('data-e2e', 'back');
      });
      await page.click('[data-e2e="back"]');
      await until('Home', () => isThere(page, '127.0.0.1'));
      if (access === 'tab') {
        expect(await badge(harness)).toBe('?');
        const popup = await harness.pressToolbarButton(page);
        await popup.waitFor('[data-state="recording"]');
        expect(await popup.text()).toMatch(/Back after .*recording goes on/);
        await popup.close();
        await page.bringToFront();
      }
      await until('The page at home', async () => (await stepCount(harness)) === 3);
      await until('What became of its picture', async () => (await shotCount(harness)) === 2);
      await page.click('#wpbody h1');
      await until('The click at home', async () => (await stepCount(harness)) === 4);

      const shown = await stop(harness, page);
      const report = await saveJson(harness, shown);
      expect(report.steps.map(({ text }) => text)).toEqual([
        'Opened SophMate › Settings › Connection',
        'Clicked Connect',
        expect.stringMatching(
          /^Left for <site-address-\d+>, returned after \d+ s to SophMate › Settings › Connection with error=access_denied$/,
        ),
        'Clicked SophMate Settings',
      ]);
      expect(report.unseen.filter((line) => line.includes('away on another site'))).toHaveLength(1);
      // Away and back, the button's right has ended; the page granted is drawn anew.
      const home = report.steps[2]?.shot;
      const made = access === 'site' ? { made: 'drawn from the page, not photographed' } : {};
      expect(home).toEqual({ file: 'shots/03.webp', ...made });
      expect(await engines(shown)).toEqual(access === 'site' ? ['clone', 'native'] : ['native']);
      expect(JSON.stringify(report)).not.toContain('localhost');
    } finally {
      await endSite({ harness });
    }
  });
});

function badge(harness: Harness): Promise<string> {
  return harness.background.evaluate(`chrome.action.getBadgeText({})`);
}

/** Asked anew each time: a question that is under way while the page changes is never answered in Firefox. */
async function isThere(page: Page, host: string): Promise<boolean> {
  if (new URL(page.url()).hostname !== host) return false;
  return page.evaluate(() => document.readyState === 'complete').catch(() => false);
}

/** Which engines made the stored pictures. */
function engines(report: Surface): Promise<string[]> {
  return report.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('saferepro');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('pictures').objectStore('pictures').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            const rows = reading.result as { engine: string }[];
            resolve([...new Set(rows.map(({ engine }) => engine))].sort());
          };
        };
      }),
  );
}
