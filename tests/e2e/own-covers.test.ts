import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { extensionDir } from '../driver/extension-dir.ts';
import { launchHarness } from '../harness/launch-harness.ts';
import { endSite, openSite } from '../driver/open-site.ts';
import { copyMarkdown, saveHtml, saveJson } from '../driver/read-report.ts';
import { record, stop } from '../driver/record.ts';
import { pictureCount, until } from '../driver/until.ts';
import type { BrowserKind, Harness, Surface } from '../harness/harness.ts';
import { BLOCK, COVERED, cover, hues, paintBlocks } from './own-covers/blocks.ts';
import { filesWith, holds, picturesIn } from './own-covers/holds.ts';
import { forget, putImage, setFull, storedPicture, wholeStore } from './own-covers/store.ts';

const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];

describe.each(kinds)('covers of one’s own, in %s', (kind) => {
  it('replace the pixels beneath for good: in the store, on every page and in every file', async () => {
    const site = inject('site');
    const { harness, page } = await openSite(kind, site);
    try {
      await page.goto(`${site.url}/wp-admin/admin.php?page=sophmate&tab=connection`, { waitUntil: 'load' });
      await paintBlocks(page);
      await record(harness, page, 'tab');
      await until('The picture', async () => (await pictureCount(harness)) === 1);
      const report = await stop(harness, page);
      await report.waitFor('.cap [data-test="draw"]');
      const { size, image } = await storedPicture(harness);

      // The control: the same counting, in the same places, before anything is covered.
      const before = await hues(report, [image]);
      expect(before.covered).toBeGreaterThan((BLOCK.width * BLOCK.height) / 2);
      expect(before.open).toBeGreaterThan((BLOCK.width * BLOCK.height) / 2);
      expect(holds(await saveHtml(harness, report), image)).toBe(true);
      expect(holds(await wholeStore(harness), image)).toBe(true);
      expect(await filesWith(harness.profileDir, image)).toHaveLength(1);
      const oldUrl = await leadUrl(report);
      const other = await openAgain(harness, report);
      const othersUrl = await leadUrl(other);

      await cover(report, size, COVERED);
      expect((await storedPicture(harness)).image).toBe(image);
      await report.click('[data-test="cover-save"]');
      await report.waitFor('[data-test="ask"]');
      expect(await report.text()).toContain('There is no way back');
      expect((await storedPicture(harness)).image).toBe(image);
      await report.click('[data-test="ask-sure"]');
      await report.waitFor('[data-test="covered"]');
      await report.screenshot(join('out', `own-covers-${kind}.png`));

      const after = await storedPicture(harness);
      expect(after.size).toEqual(size);
      expect(after.byHand).toBe(1);
      const left = await hues(report, [after.image]);
      expect(left.covered).toBe(0);
      expect(left.open).toBeGreaterThan(before.open * 0.9);
      expect(holds(await wholeStore(harness), image)).toBe(false);

      expect(await leadUrl(report)).not.toBe(oldUrl);
      await until('The other page to show the new picture', async () => (await leadUrl(other)) !== othersUrl);
      const fresh = await openAgain(harness, report);
      for (const url of [oldUrl, othersUrl]) expect(await opens(fresh, url)).toBe(false);
      expect(await opens(fresh, await leadUrl(fresh))).toBe(true);

      await report.click('[data-test="close"]');
      for (const surface of [report, other]) {
        const html = await saveHtml(harness, surface);
        expect(holds(html, image)).toBe(false);
        const shown = await hues(surface, picturesIn(html));
        expect(shown.covered).toBe(0);
        expect(shown.open).toBeGreaterThan(0);
      }
      const json = await saveJson(harness, report);
      expect(holds(JSON.stringify(json), image)).toBe(false);
      expect(json.removed['by-hand']).toBe(1);
      expect(await copyMarkdown(harness, report)).toContain('by hand');

      await harness.close();
      await startAgain(kind, harness.profileDir, async () => {
        await until(
          'No file of the profile to hold the old picture',
          async () => (await filesWith(harness.profileDir, image)).length === 0,
        );
      });
    } finally {
      await endSite({ harness });
    }
  });

  it('that cannot be stored leave the picture as it was and say so; one that is left out is in no file', async () => {
    const site = inject('site');
    const { harness, page } = await openSite(kind, site);
    try {
      await page.goto(`${site.url}/wp-admin/admin.php?page=sophmate&tab=connection`, { waitUntil: 'load' });
      await record(harness, page, 'tab');
      await until('The picture', async () => (await pictureCount(harness)) === 1);
      const report = await stop(harness, page);
      const { size, image } = await storedPicture(harness);

      await cover(report, size, COVERED);
      await setFull(harness, true);
      await save(report);
      await report.waitFor('[data-test="cover-failed"]');
      expect(await report.text()).toContain('There is no room to store the covered picture');
      expect((await storedPicture(harness)).image).toBe(image);
      expect(await report.evaluate(() => document.querySelectorAll('[data-cover]').length)).toBe(1);

      await setFull(harness, false);
      await putImage(harness, 'no image');
      await save(report);
      await until('What failed', async () => (await report.text()).includes('The picture could not be read'));
      await putImage(harness, image);

      // It is left out, and that is undone.
      await report.click('[data-test="cover-cancel"]');
      await report.click('[data-test="ask-sure"]');
      await report.click('dialog [data-test="leave-out"]');
      await report.waitFor('[data-test="undo-drop"]');
      expect(picturesIn(await saveHtml(harness, report))).toEqual([]);
      expect((await saveJson(harness, report)).steps[0]?.shot).toEqual({
        withheld: 'picture left out by hand',
      });
      await report.click('[data-test="undo"]');
      await report.waitFor('.cap [data-test="draw"]');

      await cover(report, size, COVERED);
      await forget(harness);
      await save(report);
      await report.waitFor('[data-test="cover-failed"]');
      expect(await report.text()).toContain('This picture is no longer stored');
      expect(await pictureCount(harness)).toBe(0);
    } finally {
      await endSite({ harness });
    }
  });
});

/** The same profile in a new browser, which has opened the store. Old files go once nobody holds them: then, at the latest. */
async function startAgain(kind: BrowserKind, profileDir: string, work: () => Promise<void>): Promise<void> {
  const again = await launchHarness({ kind, extensionDir: extensionDir(kind), profileDir });
  try {
    const page = await again.openExtensionPage('report.html?id=none');
    await page.waitFor('[data-state="missing"]');
    await work();
  } finally {
    await again.close();
  }
}

/** The same report in one more tab. */
async function openAgain(harness: Harness, report: Surface): Promise<Surface> {
  const { pathname, search } = new URL(await report.evaluate(() => location.href));
  const again = await harness.openExtensionPage(pathname.slice(1) + search);
  await again.waitFor('.cap [data-test="draw"]');
  return again;
}

async function save(report: Surface): Promise<void> {
  await report.click('[data-test="cover-save"]');
  await report.click('[data-test="ask-sure"]');
}

function leadUrl(surface: Surface): Promise<string> {
  return surface.evaluate(() => document.querySelector<HTMLImageElement>('.shot img')?.src ?? '');
}

/** Can a picture be shown from this address? */
function opens(surface: Surface, address: string): Promise<boolean> {
  return surface.evaluate(
    (src: string) =>
      new Promise<boolean>((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = src;
      }),
    address,
  );
}
