import { TooSlow } from './deadline';

const QUALITY = 0.8;

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
      'image/webp',
      QUALITY,
    );
  });
  return readAsDataUrl(image);
}

function readAsDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? reader.result : '');
    };
    reader.onerror = () => {
      reject(new Error('the picture could not be read', { cause: reader.error }));
    };
    reader.readAsDataURL(blob);
  });
}
