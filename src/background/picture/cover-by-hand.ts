import { burnIn } from '../../capture/picture/burn-in';
import { BY_HAND } from '../../domain/kind';
import type { Picture } from '../../domain/picture';
import type { Rect } from '../../domain/rect';
import type { CoverOutcome } from '../../messaging/background-port';
import { tellPicturesChanged } from '../../messaging/pictures-changed';
import { getPicture, replacePicture } from '../../store/pictures';
import type { BackgroundContext } from '../context';

/**
 * Covers places of a stored picture, given in its own pixels, for good: the image is painted over, encoded anew and put
 * in the place of the old one in a single transaction, so there is the old one or the new one and never half of it. To
 * be called alone: what somebody else covered meanwhile is in the picture that is read here.
 */
export async function coverByHand(
  context: BackgroundContext,
  pictureId: string,
  rects: readonly Rect[],
): Promise<CoverOutcome> {
  const db = await context.database();
  const picture = await getPicture(db, pictureId);
  if (!picture) return 'gone';
  const image = await covered(picture, rects).catch((error: unknown) => {
    context.onError(error, 'covering by hand');
    return undefined;
  });
  if (!image) return 'unreadable';
  const byHand = (picture.covered[BY_HAND] ?? 0) + rects.length;
  try {
    const after = { ...picture, image, covered: { ...picture.covered, [BY_HAND]: byHand } };
    if (!(await replacePicture(db, after))) return 'gone';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'storage-full';
    throw error;
  }
  tellPicturesChanged();
  return 'covered';
}

/** The image with those places painted over. Rejects where what is stored is no image. */
async function covered({ image, scale }: Picture, rects: readonly Rect[]): Promise<Blob | undefined> {
  const bitmap = await createImageBitmap(image);
  const covers = rects.map((rect) => ({ kind: BY_HAND, rect: inCssPixels(rect, scale) }) as const);
  const viewport = {
    width: bitmap.width / scale,
    height: bitmap.height / scale,
    scale,
    left: 0,
    top: 0,
    zoom: 1,
  };
  return burnIn(bitmap, covers, viewport, scale);
}

function inCssPixels({ x, y, width, height }: Rect, scale: number): Rect {
  return { x: x / scale, y: y / scale, width: width / scale, height: height / scale };
}
