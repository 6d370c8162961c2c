import type { Viewport } from '../../domain/cover';
import { type Painted, paintCovers } from './paint';

const TYPE = 'image/webp';
const QUALITY = 0.8;

/**
 * Burns covers into a picture and encodes it: what is under them is in no file. `bitmap` is used up. Nothing where the
 * browser has no canvas to give, or encodes otherwise.
 */
export async function burnIn(
  bitmap: ImageBitmap,
  covers: readonly Painted[],
  viewport: Viewport,
  scale: number,
): Promise<Blob | undefined> {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const painter = canvas.getContext('2d', { alpha: false });
  if (!painter) return undefined;
  painter.drawImage(bitmap, 0, 0);
  bitmap.close();
  paintCovers(painter, covers, viewport, scale);
  const image = await canvas.convertToBlob({ type: TYPE, quality: QUALITY });
  return image.type === TYPE ? image : undefined;
}
