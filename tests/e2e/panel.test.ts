import { describe, expect, inject, it } from 'vitest';
import { endSite, openSite } from '../driver/open-site.ts';
import { openPanel, type PanelRow, panelRows } from '../driver/panel.ts';
import { saveJson } from '../driver/read-report.ts';
import { type Access, record } from '../driver/record.ts';
import { shotCount, until } from '../driver/until.ts';
import type { BrowserKind, Surface } from '../harness/harness.ts';
import { realClick } from '../harness/real-input.ts';

const ways: readonly (readonly [BrowserKind, Access])[] = [
  ['chromium', 'tab'],
  ['firefox', 'tab'],
];

/** Longest wait from what happened to the panel's showing it, in milliseconds. */
const SOON_MS = 1_500;
const ERROR = /cURL error 28/;

describe.each(ways)('the panel beside the page in %s, access by %s', (kind, access) => {
  it('shows steps and errors as they come, and steers the recording to its report', async () => {
    const site = inject('site');
    const { harness, page } = await openSite(kind, site);
    try {
      await page.goto(`${site.url}/wp-admin/admin.php?page=sophmate&tab=connection`, { waitUntil: 'load' });
      await record(harness, page, access);
      await until('The first picture', async () => (await shotCount(harness)) === 1);
      const panel = await openPanel(harness, page);
      const shows = (what: string, holds: (rows: PanelRow[]) => boolean, ms = SOON_MS): Promise<void> =>
        until(`The panel: ${what}`, async () => holds(await panelRows(panel)), ms);
      await shows('the page that was open, with its picture', (rows) => rows[0]?.picture === true);

      await realClick(page, '#wpbody h1');
      await shows('a click', (rows) => rows.length === 2);
      expect(await primary(panel)).toBe('bug');
      await realClick(page, '[data-call="ajax:test_connection"]');
      await shows('the click that fails', (rows) => rows.length === 3);
      await page.waitForSelector('xpath///*[contains(text(), "cURL error 28")]');
      await shows(
        'the error, marked by itself',
        (rows) => ERROR.test(rows[2]?.error ?? '') && rows[2]?.bug === true,
      );
      expect(await primary(panel)).toBe('stop');
      expect((await panelRows(panel)).map(({ sentence }) => sentence)).toEqual([
        'Opened SophMate › Settings › Connection',
        'Clicked SophMate Settings',
        'Clicked Test connection',
      ]);
      await shows('pictures', (rows) => rows.filter(({ picture }) => picture).length >= 2, 10_000);

      await realClick(page, '#wpbody h1');
      await shows('another click', (rows) => rows.length === 4);
      await panel.click('[data-test="bug"]');
      await shows('the mark where the person says', (rows) => rows[3]?.bug === true && !rows[2]?.bug);
      await panel.click('[data-test="undo"]');
      await shows('the mark gone with its step', (rows) => rows.length === 3 && rows[2]?.bug === true);

      await panel.click('[data-test="pause"]');
      await panel.waitFor('[data-state="paused"]', SOON_MS);
      await page.bringToFront();
      await realClick(page, '#wpbody h1');
      await panel.click('[data-test="resume"]');
      await panel.waitFor('[data-state="running"]', SOON_MS);
      expect(await panelRows(panel)).toHaveLength(3);

      await panel.click('[data-test="stop"]');
      const report = await harness.extensionPage('report.html');
      await report.waitFor('[data-state="ready"]', 10_000);
      await panel.waitFor('[data-state="idle"]', 5_000);
      const saved = await saveJson(harness, report);
      expect(saved.steps).toHaveLength(3);
      expect(saved.error).toMatchObject({ text: expect.stringMatching(ERROR), step: 3 });
    } finally {
      await endSite({ harness });
    }
  });
});

function primary(panel: Surface): Promise<string | undefined> {
  return panel.evaluate(() => document.querySelector<HTMLElement>('.btn.primary')?.dataset['test']);
}
