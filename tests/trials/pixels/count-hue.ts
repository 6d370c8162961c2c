import { fromRows } from '../../driver/from-rows.ts';
import type { Surface } from '../../harness/harness.ts';

/** What was counted in one stored picture. */
export type Counted = {
  readonly id: string;
  readonly engine: 'native' | 'clone';
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** How often it was taken: a picture that looks the same again is kept once. */
  readonly times: number;
  /** Bytes as stored, and milliseconds: in all, and of the page's thread. */
  readonly bytes: number;
  readonly cost: { readonly totalMs: number; readonly pageMs: number };
  /** Pixels of the painted hue, and where the first and the last of them stand. */
  readonly pixels: number;
  /** The part of the picture that covers take, from 0 to 1. */
  readonly covered: number;
  readonly box: readonly [left: number, top: number, right: number, bottom: number] | null;
};

/**
 * The painted hue (`#7f0`) in degrees, how far from it still counts, and how much colour and light there has to be. A colour that
 * wp-admin has not, nor any mixture that an encoder makes where two of its colours meet: of red and our own covers it
 * makes magenta.
 */
export const TOLERANCE = { hue: 92, within: 20, saturation: 0.45, value: 0.35 } as const;

/** The colour of a cover (`--mask`). */
const COVER = [0x45, 0x3f, 0x78] as const;

/**
 * Decodes every picture of the store in the browser that encoded it, in the report page, and counts by hue: exact
 * colours do not survive WebP, so a test for them would pass on a picture without any cover.
 */
export async function countHue(report: Surface): Promise<readonly Counted[]> {
  return report.evaluate<readonly Counted[]>(
    fromRows(
      'pictures',
      `    const counted = [];
    for (const { id, engine, width, height, scale, cost, image, again } of rows) {
      const bitmap = await createImageBitmap(image);
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      pen.drawImage(bitmap, 0, 0);
      const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
      let pixels = 0;
      let covers = 0;
      let box = null;
      for (let at = 0; at < data.length; at += 4) {
        const [red, green, blue] = [data[at], data[at + 1], data[at + 2]];
        if (Math.abs(red - ${String(COVER[0])}) + Math.abs(green - ${String(COVER[1])}) + Math.abs(blue - ${String(COVER[2])}) < 24) covers += 1;
        const most = Math.max(red, green, blue);
        const span = most - Math.min(red, green, blue);
        if (most < ${String(255 * TOLERANCE.value)} || span < ${String(TOLERANCE.saturation)} * most) continue;
        const sixth = most === red ? (green - blue) / span : most === green ? 2 + (blue - red) / span : 4 + (red - green) / span;
        const off = Math.abs((((sixth * 60) % 360) + 360) % 360 - ${String(TOLERANCE.hue)});
        if (Math.min(off, 360 - off) > ${String(TOLERANCE.within)}) continue;
        pixels += 1;
        const [x, y] = [(at / 4) % bitmap.width, Math.floor(at / 4 / bitmap.width)];
        box = box ? [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)] : [x, y, x, y];
      }
      counted.push({ id, engine, width, height, scale, cost, bytes: image.size, times: 1 + (again ?? []).length, pixels, covered: covers / (bitmap.width * bitmap.height), box });
    }
    return counted;`,
    ),
  );
}
