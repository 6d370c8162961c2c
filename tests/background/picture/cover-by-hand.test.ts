import { beforeEach, describe, expect, it, vi } from 'vitest';
import { coverByHand } from '../../../src/background/picture/cover-by-hand';
import { watchPictures } from '../../../src/messaging/pictures-changed';
import { getPicture, putPicture } from '../../../src/store/pictures';
import { buildPicture } from '../../support/picture';
import { backgroundDouble, type Double } from '../double';

const { id } = buildPicture();
const rects = [
  { x: 100, y: 40, width: 60, height: 20 },
  { x: 0, y: 0, width: 30, height: 30 },
];

let double: Double;
/** What happened to the image, in order: the places in its own pixels. */
let done: string[];
beforeEach(async () => {
  double = await backgroundDouble();
  await putPicture(double.db, buildPicture());
  done = [];
  vi.stubGlobal('createImageBitmap', async (image: Blob) => {
    const text = await image.text();
    if (text === 'broken') throw new DOMException('no image', 'InvalidStateError');
    done.push(`decoded ${text}`);
    return { width: 1600, height: 1200, close: () => undefined };
  });
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
});

class FakeCanvas {
  getContext(): object {
    return {
      drawImage: () => done.push('drawn'),
      fillRect: (...box: number[]) => done.push(`covered ${box.join(' ')}`),
      fillText: (text: string) => done.push(`named ${text}`),
      measureText: () => ({ width: 1 }),
    };
  }
  convertToBlob({ type }: { type: string }): Promise<Blob> {
    done.push('encoded');
    return Promise.resolve(new Blob(['covered pixels'], { type }));
  }
}

const cover = (): ReturnType<typeof coverByHand> => coverByHand(double.context, id, rects);
const storedImage = async (): Promise<string | undefined> => (await getPicture(double.db, id))?.image.text();

describe('covers of one’s own', () => {
  it('are painted like any other before the picture is encoded, and named', async () => {
    expect(await cover()).toBe('covered');
    // Of 1.5 CSS pixels each: a margin of three to every side.
    expect(done).toEqual([
      'decoded pixels',
      'drawn',
      'covered 94 34 72 32',
      'covered 94 34 6 32',
      'named by hand',
      'covered -6 -6 42 42',
      'covered -6 -6 6 42',
      'named by hand',
      'encoded',
    ]);
  });

  it('replace the picture and are counted in it; nothing else of it changes', async () => {
    const before = await getPicture(double.db, id);
    await cover();
    const after = await getPicture(double.db, id);
    expect(await after?.image.text()).toBe('covered pixels');
    expect({ ...after, image: 0, covered: 0 }).toEqual({ ...before, image: 0, covered: 0 });
    expect(after?.covered).toEqual({ 'customer-name': 2, 'by-hand': 2 });
    // The next ones are painted on what is stored by then.
    await cover();
    expect(done).toContain('decoded covered pixels');
    expect((await getPicture(double.db, id))?.covered).toEqual({ 'customer-name': 2, 'by-hand': 4 });
  });

  it('are told to every page', async () => {
    const heard = vi.fn();
    const ending = new AbortController();
    watchPictures(heard, ending.signal);
    await cover();
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    ending.abort();
  });

  it('find nothing to cover where the picture is gone, before or meanwhile', async () => {
    await double.db.delete('pictures', id);
    expect(await cover()).toBe('gone');
    await putPicture(double.db, buildPicture());
    vi.stubGlobal('createImageBitmap', async () => {
      await double.db.delete('pictures', id);
      return { width: 1600, height: 1200, close: () => undefined };
    });
    expect(await cover()).toBe('gone');
    expect(await storedImage()).toBeUndefined();
  });

  it('leave a picture that cannot be read as it is, and say why to the console', async () => {
    await putPicture(double.db, buildPicture({ image: new Blob(['broken']) }));
    expect(await cover()).toBe('unreadable');
    expect(await storedImage()).toBe('broken');
    expect(double.errors).toHaveLength(1);
  });

  it('leave it as it is where there is no room', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await cover()).toBe('storage-full');
    put.mockRestore();
    expect(await storedImage()).toBe('pixels');
    expect((await getPicture(double.db, id))?.covered).toEqual({ 'customer-name': 2 });
  });

  it('fail aloud where the storage is broken otherwise', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    await expect(cover()).rejects.toThrow('broken');
    put.mockRestore();
    expect(await storedImage()).toBe('pixels');
  });
});
