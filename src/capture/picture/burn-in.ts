import type { Viewport } from '../../domain/cover';
import { type Painted, paintCovers } from './paint';

/** How every picture is encoded, whichever engine made it. */
export const ENCODING = { type: 'image/webp', quality: 0.8 } as const;

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
  const image = await canvas.convertToBlob(ENCODING);
  return image.type === ENCODING.type ? image : undefined;
}
