import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionDir } from '../driver/extension-dir.ts';
import { saveHtml, saveJson } from '../driver/read-report.ts';
import { pressInPopup, record, stop } from '../driver/record.ts';
import { pictureCount, shotCount, until, untilStill } from '../driver/until.ts';
import { type CloneSite, startCloneSite, TOPS } from '../harness/fixtures/clone-site.ts';
import type { BrowserKind, Harness, Surface } from '../harness/harness.ts';
import { launchHarness } from '../harness/launch-harness.ts';
import { realClick } from '../harness/real-input.ts';
import { countHue, type Counted } from '../trials/pixels/count-hue.ts';
import { buildVariant } from '../variants/build-variant.ts';

const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];
/** The padding of a cover, and how far from its place it may stand, in CSS pixels. */
const PAD = 3;
const OFF = 2;

type Box = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

let site: CloneSite;
beforeAll(async () => {
  site = await startCloneSite();
});
afterAll(() => {
  site.stop();
});

/**
 * A recording in which the browser allows no photograph of the painted page: by another site and back in Chromium, by
 * any navigation in Firefox. Two pictures of what is in view, and one of all of the page.
 */
async function recordPainted(
  harness: Harness,
): Promise<{ page: Page; report: Surface; asked: readonly string[] }> {
  const page = await harness.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${site.url}/`, { waitUntil: 'load' });
  await record(harness, page, 'site');
  await until('The first picture', async () => (await shotCount(harness)) > 0);
  if (harness.kind === 'chromium') {
    await page.goto(`${site.elsewhere}/`, { waitUntil: 'load' });
    await until('The pause', async () => (await badgeOf(harness)) === '?');
  }
  const before = await pictureCount(harness);
  await page.goto(`${site.url}/painted`, { waitUntil: 'load' });
  const since = site.requests.length;
  await until('A picture of the painted page', async () => (await pictureCount(harness)) > before);
  await page.evaluate(() => {
    window.scrollTo(0, 1300);
  });
  await realClick(page, '[data-top="1500"]');
  await until('A picture further down', async () => (await pictureCount(harness)) > before + 1);
  await untilStill('The pictures', () => pictureCount(harness));
  const some = await pictureCount(harness);
  await pressInPopup(harness, page, 'whole-page');
  await until('The picture of the whole page', async () => (await pictureCount(harness)) > some);
  return { page, report: await stop(harness, page), asked: site.requests.slice(since) };
}

async function withHarness<T>(
  kind: BrowserKind,
  folder: string,
  work: (harness: Harness) => Promise<T>,
): Promise<T> {
  const harness = await launchHarness({ kind, extensionDir: folder, headed: true });
  try {
    return await work(harness);
  } finally {
    await harness.close();
    await harness.removeProfile();
  }
}

function badgeOf({ background }: Harness): Promise<string> {
  return background.evaluate(`chrome.action.getBadgeText({})`);
}

const drawn = (counted: readonly Counted[]): Counted[] => counted.filter(({ engine }) => engine === 'clone');

describe.each(kinds)('a picture that is drawn anew in %s', (kind) => {
  it('holds nothing of what is masked, at its place to two pixels, loads nothing and changes nothing', async () => {
    await withHarness(kind, extensionDir(kind), async (harness) => {
      const { page, report, asked } = await recordPainted(harness);
      const counted = drawn(await countHue(report));
      expect(counted.length).toBeGreaterThanOrEqual(3);
      expect(counted.filter(({ pixels }) => pixels > 0)).toEqual([]);
      expect(asked).toEqual([]);
      expect(await page.evaluate(`window.seenChanges`)).toBe(0);

      const whole = counted.find(({ height, scale }) => height / scale >= 5_999);
      expect(whole).toBeDefined();
      const places = await page.evaluate(() =>
        [...document.querySelectorAll('[data-top]')].map((place) => {
          const { top, bottom, left, right } = place.getBoundingClientRect();
          const [x, y] = [window.scrollX, window.scrollY];
          return { top: top + y, bottom: bottom + y, left: left + x, right: right + x };
        }),
      );
      const covers = await coversAt(report, whole?.id ?? '', places, whole?.scale ?? 1);
      expect(covers).toHaveLength(TOPS.length);
      const off = covers.map((cover, at) => offOf(cover, places[at]));
      expect(Math.max(...off), JSON.stringify({ places, covers })).toBeLessThanOrEqual(OFF);

      const said = await saveJson(harness, report);
      const shots = said.steps.flatMap(({ shot }) => ('made' in shot ? shot.made : []));
      expect(new Set(shots)).toEqual(new Set(['drawn from the page, not photographed']));
      expect(said.steps.flatMap(({ page: all }) => (all && 'file' in all ? all.file : []))).toHaveLength(1);
      const html = await saveHtml(harness, report);
      expect(html).toMatch(/The whole page after step \d · drawn from the page, not photographed/);
    });
  });

  it('is flagged with masking off, each of them', async () => {
    await withHarness(kind, await buildVariant('unmasked', kind), async (harness) => {
      const counted = drawn(await countHue((await recordPainted(harness)).report));
      expect(counted.length).toBeGreaterThanOrEqual(3);
      expect(counted.filter(({ pixels }) => pixels < 256)).toEqual([]);
    });
  });
});

/** How far a cover ends from where it should, at most, in CSS pixels. */
function offOf(cover: Box, place: Box | undefined): number {
  if (!place) return Infinity;
  return Math.max(
    Math.abs(cover.top - (place.top - PAD)),
    Math.abs(cover.bottom - (place.bottom + PAD)),
    Math.abs(cover.left - (place.left - PAD)),
    Math.abs(cover.right - (place.right + PAD)),
  );
}

/** Where the covers over `places` begin and end in a stored picture, by their colour, in CSS pixels. */
function coversAt(report: Surface, id: string, places: readonly Box[], scale: number): Promise<Box[]> {
  return report.evaluate<Box[]>(`(async () => {
    const opening = indexedDB.open('saferepro');
    await new Promise((resolve, reject) => { opening.onsuccess = resolve; opening.onerror = reject; });
    const asking = opening.result.transaction('pictures').objectStore('pictures').get('${id}');
    await new Promise((resolve, reject) => { asking.onsuccess = resolve; asking.onerror = reject; });
    opening.result.close();
    const bitmap = await createImageBitmap(asking.result.image);
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    pen.drawImage(bitmap, 0, 0);
    const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
    const isCover = (x, y) => {
      const at = 4 * (y * bitmap.width + x);
      return data[at + 2] - data[at + 1] > 25 && data[at + 2] > 90 && data[at + 2] < 200 && data[at] < 150;
    };
    const scale = ${String(scale)};
    const run = (isIn, from, step) => { let at = from; while (isIn(at + step)) at += step; return at; };
    return ${JSON.stringify(places)}.map((place) => {
      const x = Math.round((place.right - 12) * scale);
      const y = Math.round((place.top + 2) * scale);
      return {
        top: run((at) => isCover(x, at), y, -1) / scale,
        bottom: (run((at) => isCover(x, at), y, 1) + 1) / scale,
        left: run((at) => isCover(at, y), x, -1) / scale,
        right: (run((at) => isCover(at, y), x, 1) + 1) / scale,
      };
    });
  })()`);
}
