import type { Page } from 'puppeteer-core';
import { until } from '../../driver/until.ts';
import type { Part, Surface } from '../../harness/harness.ts';
import type { Size } from './store.ts';

/** Blocks in hues that wp-admin has nowhere; one is covered by hand, the other shows that the counting counts. */
export const COVERED = { hue: 312, color: '#ff00cc', left: 300, top: 420 };
export const LEFT_OPEN = { hue: 140, color: '#00ff55', left: 700, top: 420 };
export const BLOCK = { width: 160, height: 80 };
/** Degrees to both sides: WebP moves a hue a little. */
const TOLERANCE = 14;

export async function paintBlocks(page: Page): Promise<void> {
  for (const { color, left, top } of [COVERED, LEFT_OPEN]) {
    await page.evaluate((css) => {
      const block = document.createElement('div');
      block.style.cssText = css;
      document.body.append(block);
    }, `position:fixed;z-index:9;left:${left}px;top:${top}px;width:${BLOCK.width}px;height:${BLOCK.height}px;background:${color}`);
  }
}

/** Draws a cover over a block of the leading picture, by mouse. */
export async function cover(report: Surface, size: Size, block: typeof COVERED): Promise<void> {
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

/** How many pixels of the pictures are of each block's hue. */
export function hues(
  surface: Surface,
  images: readonly string[],
): Promise<{ covered: number; open: number }> {
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
