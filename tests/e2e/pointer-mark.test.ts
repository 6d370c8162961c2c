import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, inject, it } from 'vitest';
import { changeLook } from '../driver/change-look.ts';
import { fromRows } from '../driver/from-rows.ts';
import { endSite, openSite } from '../driver/open-site.ts';
import { record, stop } from '../driver/record.ts';
import { pictureCount, until } from '../driver/until.ts';
import { realClick } from '../harness/real-input.ts';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The marks of all shots, the oldest first. */
const MARKS = fromRows(
  'shots',
  `  return rows.sort((a, b) => (a.stepId < b.stepId ? -1 : 1)).map(({ outcome }) => outcome.mark);`,
);

describe.each(['chromium', 'firefox'] as const)('the mark of what was clicked in %s', (kind) => {
  it('stands where that stood as the picture was taken, not where it was clicked', async () => {
    const site = inject('site');
    const { harness, page } = await openSite(kind, site);
    try {
      await page.goto(`${site.url}/wp-admin/options-general.php`, { waitUntil: 'load' });
      await record(harness, page, 'tab');
      await until('The first picture', async () => (await pictureCount(harness)) >= 1);
      await page.evaluate(() => {
        document.querySelector('#blogname')?.addEventListener('click', () => {
          scrollBy(0, 90);
        });
      });
      await changeLook(page, 1);
      // The browser allows two photographs a second.
      await pause(1_000);
      const before = await boxOf();
      await realClick(page, '#blogname');
      await until('Its picture', async () => (await pictureCount(harness)) >= 2);
      const after = await boxOf();
      expect(before.y - after.y).toBeGreaterThan(50);

      const report = await stop(harness, page);
      const marks = await report.evaluate<(Box | null | undefined)[]>(MARKS);
      const mark = marks.at(-1);
      for (const side of ['x', 'y', 'width', 'height'] as const)
        expect(Math.abs((mark?.[side] ?? Infinity) - after[side]), side).toBeLessThanOrEqual(2);
    } finally {
      await endSite({ harness });
    }

    function boxOf(): Promise<Box> {
      return page.$eval('#blogname', (field) => {
        const { x, y, width, height } = field.getBoundingClientRect();
        return { x, y, width, height };
      });
    }
  });
});
