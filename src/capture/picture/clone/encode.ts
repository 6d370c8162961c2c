import { ENCODING } from '../burn-in';
import { dataUrlOf } from '../data-url';
import { TooSlow } from './deadline';

/**
 * A canvas as a data URL of WebP; the browser encodes it off the page's thread.
 * @throws TooSlow where it is not there by `until`, in milliseconds of `Date.now()`
 */
export async function encode(canvas: HTMLCanvasElement, until: number): Promise<string> {
  const image = await new Promise<Blob>((resolve, reject) => {
    const late = setTimeout(reject, Math.max(0, until - Date.now()), new TooSlow('encoding took too long'));
    canvas.toBlob(
      (blob) => {
        clearTimeout(late);
        if (blob) resolve(blob);
        else reject(new Error('the browser could not encode the picture'));
      },
      ENCODING.type,
      ENCODING.quality,
    );
  });
  return dataUrlOf(image);
}
