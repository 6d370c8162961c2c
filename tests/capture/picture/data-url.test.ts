// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { blobOf, dataUrlOf } from '../../../src/capture/picture/data-url';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a picture as a data URL', () => {
  it('comes back as it was, with its type', async () => {
    const image = new Blob([Uint8Array.of(0, 128, 255)], { type: 'image/webp' });
    const url = await dataUrlOf(image);
    expect(url).toBe('data:image/webp;base64,AID/');
    const back = blobOf(url);
    expect([back.type, [...new Uint8Array(await back.arrayBuffer())]]).toEqual(['image/webp', [0, 128, 255]]);
  });

  it('is refused where the bytes cannot be read', async () => {
    vi.stubGlobal(
      'FileReader',
      class {
        readonly error = new Error('gone');
        onerror: () => void = () => undefined;
        readAsDataURL(): void {
          this.onerror();
        }
      },
    );
    await expect(dataUrlOf(new Blob(['x']))).rejects.toThrow('could not be read');
  });
});
