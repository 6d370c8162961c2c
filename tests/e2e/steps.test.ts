import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { endSite, openSite } from '../driver/open-site.ts';
import { saveJson } from '../driver/read-report.ts';
import { record, stop } from '../driver/record.ts';
import { stepCount, until } from '../driver/until.ts';
import type { BrowserKind } from '../harness/harness.ts';
import { realClick, realType } from '../harness/real-input.ts';

/** What a person did on each screen, in the words of the report. */
const ON_SETTINGS = [
  'Opened SophMate › Settings › General',
  'Typed a value in Secret API key',
  'Cleared Order prefix',
  'Pasted a value in License key',
  'Clicked Publishable API key',
  'Typed a value in Account phone',
  'Pressed Escape in Account phone',
  'Typed a value in Sync interval in minutes',
  'Chose Live in Mode',
  'Checked Enable live mode in Live payments',
  'Chose Test in Mode',
  'Unchecked Enable live mode in Live payments',
  'Chose Capture by hand',
  'Clicked Save with an unreachable provider',
  'Opened SophMate › Settings › General',
];
const IN_FRAME = [
  'Opened SophMate › Framed screen',
  'Typed a value in Search payouts',
  'Pressed Enter in Search payouts',
];
const ON_ORDERS = [
  'Opened WooCommerce › Orders',
  'Typed a value in Search orders:',
  'Pressed Enter in Search orders:',
  'Opened WooCommerce › Orders',
];

describe.each([
  ['chromium', 'tab'],
  ['firefox', 'site'],
] as const)('what a person does in %s, access by %s', (kind, access) => {
  it('is told in the sentences by which they know it', async () => {
    const site = inject('site');
    const { harness, page } = await openSite(kind, site, { headed: access === 'site' });
    try {
      await page.goto(`${site.url}/wp-admin/admin.php?page=sophmate`, { waitUntil: 'load' });
      await record(harness, page, access);
      await changeSettings(page, kind);
      await page.goto(`${site.url}/wp-admin/admin.php?page=sophmate-framed`, { waitUntil: 'load' });
      await realType(page, 'payout', 'iframe[title="Payouts"]', 'input[name="payout"]');
      await page.keyboard.press('Enter');
      await page.goto(`${site.url}/wp-admin/admin.php?page=wc-orders`, { waitUntil: 'load' });
      await realType(page, 'Jane', '#orders-search-input-search-input');
      await leave(page, () => page.keyboard.press('Enter'));
      await until('The last page', async () => (await stepCount(harness)) >= 22);

      const report = await saveJson(harness, await stop(harness, page));
      expect(report.steps.map(({ text }) => text)).toEqual([...ON_SETTINGS, ...IN_FRAME, ...ON_ORDERS]);
      expect(JSON.stringify(report)).not.toMatch(/sk_live|Jane|555-0199/);
    } finally {
      await endSite({ harness });
    }
  });
});

async function changeSettings(page: Page, kind: BrowserKind): Promise<void> {
  await realType(page, 'sk_live_typed', '#sophmate-secret_key');
  await realClick(page, '#sophmate-order_prefix');
  await withControl(page, 'a', 'x');
  await realClick(page, '#sophmate-licence_key');
  await withControl(page, 'a', 'v');
  await realClick(page, '#sophmate-publishable_key');
  await realClick(page, 'label[for="sophmate-account_phone"]');
  await page.keyboard.type('555-0199');
  await page.keyboard.press('Escape');
  await page.focus('#sophmate-sync_interval');
  await page.keyboard.press('ArrowUp');
  await page.focus('#sophmate-mode');
  await page.keyboard.press('l');
  await realClick(page, 'label:has(> [name="sophmate[live_enabled]"])');
  await chooseTest(page, kind);
  await realClick(page, '[name="sophmate[live_enabled]"]');
  await realClick(page, '[name="sophmate[capture]"][value="manual"]');
  await leave(page, () => realClick(page, '[name="save_unreachable"]'));
}

/** In an open list, by click and keys. Firefox opens it in a window of its own that no remote key reaches. */
async function chooseTest(page: Page, kind: BrowserKind): Promise<void> {
  if (kind === 'firefox') {
    await page.focus('#sophmate-mode');
    await page.keyboard.press('ArrowUp');
    return;
  }
  await realClick(page, '#sophmate-mode');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
}

async function withControl(page: Page, ...keys: ('a' | 'x' | 'v')[]): Promise<void> {
  await page.keyboard.down('Control');
  for (const key of keys) await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Does what leads to another page, and waits for it. */
async function leave(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), act()]);
}
