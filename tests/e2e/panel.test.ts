import { describe, expect, inject, it } from 'vitest';
import { newId } from '../../src/domain/id.ts';
import { momentOf } from '../../src/domain/moment.ts';
import { endSite, openSite } from '../driver/open-site.ts';
import { openPanel, type PanelRow, panelRows } from '../driver/panel.ts';
import { saveJson } from '../driver/read-report.ts';
import { type Access, record } from '../driver/record.ts';
import { shotCount, until } from '../driver/until.ts';
import type { BrowserKind, Harness, Surface } from '../harness/harness.ts';
import { realClick } from '../harness/real-input.ts';

const ways: readonly (readonly [BrowserKind, Access])[] = [
  ['chromium', 'tab'],
  ['firefox', 'tab'],
];

/** Longest wait from what happened to the panel's showing it, in milliseconds. */
const SOON_MS = 1_500;
const ERROR = 'Connection test failed. cURL error 28';

describe.each(ways)('the panel beside the page in %s, access by %s', (kind, access) => {
  it('shows steps and errors as they come, and steers the recording to its report', async () => {
    const site = inject('site');
    const { harness, page } = await openSite(kind, site);
    try {
      await page.goto(`${site.url}/wp-admin/admin.php?page=sophmate-framed`, { waitUntil: 'load' });
      await record(harness, page, access);
      await until('The first picture', async () => (await shotCount(harness)) === 1);
      const panel = await openPanel(harness, page);
      const shows = (what: string, holds: (rows: PanelRow[]) => boolean, ms = SOON_MS): Promise<void> =>
        until(`The panel: ${what}`, async () => holds(await panelRows(panel)), ms);
      await shows('the page that was open, with its picture', (rows) => rows[0]?.picture === true);

      await realClick(page, '#wpbody h1');
      await shows('a click', (rows) => rows.length === 2);
      await realClick(page, 'iframe[title="Payouts"]', 'button');
      await shows('a click in a frame', (rows) => rows.length === 3);
      expect((await panelRows(panel)).map(({ sentence }) => sentence)).toEqual([
        'Opened SophMate › Framed screen',
        'Clicked SophMate Framed screen',
        'Clicked Refresh in frame',
      ]);
      await shows('pictures', (rows) => rows.filter(({ picture }) => picture).length >= 2, 10_000);
      expect(await primary(panel)).toBe('bug');

      await goWrong(harness);
      await shows('the error, marked by itself', (rows) => rows[2]?.error === ERROR && rows[2].bug);
      expect(await primary(panel)).toBe('stop');

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
      expect(saved.error).toMatchObject({ text: ERROR, step: 3 });
    } finally {
      await endSite({ harness });
    }
  });
});

function primary(panel: Surface): Promise<string | undefined> {
  return panel.evaluate(() => document.querySelector<HTMLElement>('.btn.primary')?.dataset['test']);
}

/** Writes an error notice ahead, as a recorder does when one comes onto its page. */
async function goWrong(harness: Harness): Promise<void> {
  const now = Date.now();
  const plain = (text: string): object[] => [{ as: 'plain', text }];
  const id = newId(now);
  const signal = {
    kind: 'notice',
    level: 'error',
    id,
    at: momentOf(now),
    screen: { kind: 'admin', path: [plain('SophMate')], url: plain('/wp-admin/') },
    frame: [],
    text: plain(ERROR),
    family: 'f'.repeat(16),
    phase: 'later',
  };
  await harness.background.evaluate(`(async () => {
    const { storage } = globalThis.browser ?? globalThis.chrome;
    const { active: { recordingId } } = await storage.local.get('active');
    const signal = { ...${JSON.stringify(signal)}, recordingId };
    await storage.local.set({ ['journal:' + recordingId + ':${id}']: JSON.stringify({ as: 'signal', signal }) });
  })()`);
}
