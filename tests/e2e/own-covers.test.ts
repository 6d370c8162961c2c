import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { extensionDir } from '../driver/extension-dir.ts';
import { launchHarness } from '../harness/launch-harness.ts';
import { endSite, openSite } from '../driver/open-site.ts';
import { copyMarkdown, saveHtml, saveJson } from '../driver/read-report.ts';
import { record, stop } from '../driver/record.ts';
import { pictureCount, until } from '../driver/until.ts';
import type { BrowserKind, Harness, Part, Surface } from '../harness/harness.ts';

const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];

/** Blocks in hues that wp-admin has nowhere; one is covered by hand, the other shows that the counting counts. */
const COVERED = { hue: 312, color: '#ff00cc', left: 300, top: 420 };
const LEFT_OPEN = { hue: 140, color: '#00ff55', left: 700, top: 420 };
const BLOCK = { width: 160, height: 80 };
/** Degrees to both sides: WebP moves a hue a little. */
const TOLERANCE = 14;

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

async function paintBlocks(page: Page): Promise<void> {
  for (const { color, left, top } of [COVERED, LEFT_OPEN]) {
    await page.evaluate((css) => {
      const block = document.createElement('div');
      block.style.cssText = css;
      document.body.append(block);
    }, `position:fixed;z-index:9;left:${left}px;top:${top}px;width:${BLOCK.width}px;height:${BLOCK.height}px;background:${color}`);
  }
}

/** Draws a cover over a block of the leading picture, by mouse. */
async function cover(report: Surface, size: Size, block: typeof COVERED): Promise<void> {
  await report.click('.cap [data-test="draw"]');
  await until('The picture, to draw on', () =>
    report.evaluate(() => {
      const image = document.querySelector<HTMLImageElement>('dialog[open] .draw img');
      return image !== null && image.complete && image.naturalWidth > 0;
    }),
  );
  const at = (x: number, y: number): Part => ({ x: x / size.width, y: y / size.height });
  const { left, top } = block;
  await report.drag('.covers', at(left - 4, top - 4), at(left + BLOCK.width + 4, top + BLOCK.height + 4));
  await report.waitFor('[data-cover]');
}

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

type Size = { readonly width: number; readonly height: number };
type Stored = { readonly size: Size; readonly byHand: number; readonly image: string };

/** The one picture there is; its image in base64. */
function storedPicture(harness: Harness): Promise<Stored> {
  return inStore(
    harness,
    `const [row] = await ask(table('pictures').getAll());
     return { size: { width: row.width, height: row.height }, byHand: row.covered['by-hand'] ?? 0, image: await base64(row.image) };`,
  );
}

/** Every row of every table, images in base64. */
function wholeStore(harness: Harness): Promise<string> {
  return inStore(
    harness,
    `const rows = await Promise.all([...db.objectStoreNames].map((name) => ask(table(name).getAll())));
     return (await Promise.all(rows.flat().map(async (row) =>
       JSON.stringify(row) + (row.image ? await base64(row.image) : '')))).join();`,
  );
}

function putImage(harness: Harness, image: string): Promise<void> {
  const bytes =
    image === 'no image'
      ? `new Blob(['no image'])`
      : `new Blob([Uint8Array.from(atob('${image}'), (c) => c.charCodeAt(0))], { type: 'image/webp' })`;
  return inStore(
    harness,
    `const [row] = await ask(table('pictures').getAll());
     await ask(table('pictures').put({ ...row, image: ${bytes} })); return null;`,
  );
}

function forget(harness: Harness): Promise<void> {
  return inStore(harness, `await ask(table('pictures').clear()); return null;`);
}

/** As a browser without room refuses to store a picture. */
function setFull(harness: Harness, isFull: boolean): Promise<void> {
  return harness.background.evaluate(`(() => {
    const { prototype } = IDBObjectStore;
    prototype.realPut ??= prototype.put;
    prototype.put = ${String(isFull)} ? () => { throw new DOMException('full', 'QuotaExceededError'); } : prototype.realPut;
    return null;
  })()`);
}

function inStore<T>(harness: Harness, body: string): Promise<T> {
  return harness.background.evaluate(`new Promise((resolve, reject) => {
    const ask = (request) => new Promise((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const base64 = async (blob) => {
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let text = '';
      for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
      return btoa(text);
    };
    const opening = indexedDB.open('saferepro');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const table = (name) => db.transaction(name, 'readwrite').objectStore(name);
      (async () => { ${body} })().then(resolve, reject).finally(() => db.close());
    };
  })`);
}

/** Is there a stretch of the picture in `text`? Base64 of the same file is the same text wherever it stands alone. */
function holds(text: string, image: string): boolean {
  const starts = [0.2, 0.35, 0.5, 0.65, 0.8].map((part) => Math.floor(image.length * part));
  return starts.some((start) => text.includes(image.slice(start, start + 48)));
}

async function filesWith(folder: string, image: string): Promise<string[]> {
  const bytes = Buffer.from(image, 'base64');
  const middle = bytes.subarray(Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 36);
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path).catch(() => Buffer.alloc(0));
    if (middle.length > 0 && content.includes(middle)) found.push(path.slice(folder.length));
  }
  return found;
}

function picturesIn(html: string): string[] {
  return [...html.matchAll(/src="data:image\/webp;base64,([^"]+)"/g)].map(([, data = '']) => data);
}

/** How many pixels of the pictures are of each block's hue. */
function hues(surface: Surface, images: readonly string[]): Promise<{ covered: number; open: number }> {
  return surface.evaluate(
    async (all: readonly string[], wanted: readonly number[], tolerance: number) => {
      const counts = [0, 0];
      for (const image of all) {
        const bytes = Uint8Array.from(atob(image), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/webp' }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const painter = canvas.getContext('2d')!;
        painter.drawImage(bitmap, 0, 0);
        const { data } = painter.getImageData(0, 0, bitmap.width, bitmap.height);
        for (let at = 0; at < data.length; at += 4) {
          const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
          const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
          if (most - least < 80) continue;
          const turn =
            most === r
              ? (g - b) / (most - least)
              : most === g
                ? 2 + (b - r) / (most - least)
                : 4 + (r - g) / (most - least);
          const hue = (turn * 60 + 360) % 360;
          wanted.forEach((one, which) => {
            if (Math.abs(hue - one) <= tolerance) counts[which]! += 1;
          });
        }
      }
      return { covered: counts[0]!, open: counts[1]! };
    },
    images,
    [COVERED.hue, LEFT_OPEN.hue],
    TOLERANCE,
  );
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
