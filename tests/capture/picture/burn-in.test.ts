import { beforeEach, describe, expect, it, vi } from 'vitest';
import { burnIn } from '../../../src/capture/picture/burn-in';

const viewport = { width: 400, height: 300, scale: 1, left: 0, top: 0, zoom: 1 };
const covers = [{ kind: 'by-hand', rect: { x: 10, y: 10, width: 100, height: 20 } }] as const;
let done: string[];
let hasCanvas: boolean;
let type: string;

beforeEach(() => {
  done = [];
  hasCanvas = true;
  type = 'image/webp';
  const painter = {
    drawImage: () => done.push('drawn'),
    fillRect: () => done.push('covered'),
    fillText: () => undefined,
    measureText: () => ({ width: 1e9 }),
  };
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext(): object | null {
        return hasCanvas ? painter : null;
      }
      convertToBlob(): Promise<Blob> {
        done.push('encoded');
        return Promise.resolve(new Blob(['x'], { type }));
      }
    },
  );
});

const burn = (): ReturnType<typeof burnIn> =>
  burnIn({ width: 400, height: 300, close: () => done.push('let go') }, covers, viewport, 1);

describe('covers', () => {
  it('are in the picture before it is encoded', async () => {
    expect((await burn())?.type).toBe('image/webp');
    expect(done).toEqual(['drawn', 'let go', 'covered', 'covered', 'encoded']);
  });

  it('are in none where the browser gives no canvas or writes another format', async () => {
    type = 'image/png';
    expect(await burn()).toBeUndefined();
    hasCanvas = false;
    expect(await burn()).toBeUndefined();
  });
});
