import { describe, expect, inject, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { endSite, openSite } from '../driver/open-site.ts';
import { copyMarkdown, saveJson } from '../driver/read-report.ts';
import { type Access, record, stop } from '../driver/record.ts';
import { pictureCount, stepCount, until, untilStill } from '../driver/until.ts';
import type { BrowserKind } from '../harness/harness.ts';
import { realClick } from '../harness/real-input.ts';

const ways: readonly (readonly [BrowserKind, Access])[] = [
  ['chromium', 'tab'],
  ['chromium', 'site'],
  ['firefox', 'tab'],
  ['firefox', 'site'],
];

describe.each(ways)('one step all the way in %s, access by %s', (kind, access) => {
  it('records a click, one in a frame and one that leads away at once, with masked pictures', async () => {
    const site = inject('site');
    const { harness, page } = await openSite(kind, site, { headed: access === 'site' });
    try {
      await page.goto(`${site.url}/wp-admin/admin.php?page=sophmate-framed`, { waitUntil: 'load' });
      await record(harness, page, access);
      await until('The first picture', async () => (await pictureCount(harness)) === 1);
      await realClick(page, '#wpbody h1');
      await realClick(page, 'iframe[title="Payouts"]', 'button');
      await until('A picture after the click', async () => (await pictureCount(harness)) >= 2);
      // A link that leads away at once has the picture of the page at rest.
      await untilStill('The picture at rest', () => pictureCount(harness));
      await page.bringToFront();
      await realClick(page, '#adminmenu a[href$="page=sophmate-diagnostics"]');
      await page.waitForFunction(
        () => location.search.includes('diagnostics') && document.readyState === 'complete',
      );
      await until(
        'The page after it',
        async () => (await stepCount(harness)) >= (goesOn(kind, access) ? 5 : 4),
      );

      const report = await stop(harness, page);
      const markdown = await copyMarkdown(harness, report);
      const saved = await saveJson(harness, report);
      expect(saved.steps.map((step) => step.text)).toEqual([
        'Opened SophMate › Framed screen',
        'Clicked SophMate Framed screen',
        'Clicked Refresh in frame',
        'Clicked Diagnostics in SophMate',
        'Opened SophMate › Diagnostics',
      ]);
      expect(saved.access).toBe(access);
      expect(saved.unseen.some((line) => line.includes('Only the first page'))).toBe(!goesOn(kind, access));
      for (const step of saved.steps) expectWhole(step);
      const clicks = saved.steps.filter((step) => step.kind === 'click');
      expect(clicks.map((step) => step.shot)).toEqual([
        { file: 'shots/02.webp' },
        { file: 'shots/03.webp' },
        { file: 'shots/04.webp' },
      ]);
      expect(clicks[1]?.frame).toEqual([0]);
      expect(clicks[2]?.target?.[0]).toEqual({ by: 'role', value: 'link "Diagnostics"' });
      for (const step of saved.steps) expect(markdown).toContain(step.text);
      expect(`${JSON.stringify(saved)}${markdown}`).not.toContain(new URL(site.url).host);
    } finally {
      await endSite({ harness });
    }
  });
});

/** In Firefox the button's right ends at the first navigation, and the press for *Stop* gives it back. */
function goesOn(kind: BrowserKind, access: Access): boolean {
  return kind === 'chromium' || access === 'site';
}

function expectWhole(step: Report['steps'][number]): void {
  expect(step.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/);
  expect(step.screen.id).toMatch(/^sophmate_page_sophmate-(framed|diagnostics)$/);
  expect(step.screen.path[0]).toBe('SophMate');
  expect(step.screen.url).toMatch(/^<site-address-1>\/wp-admin\/admin\.php\?page=sophmate-/);
  if (step.kind === 'click') expect(step.target?.length).toBeGreaterThan(0);
}
