import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { takePicture } from '../../../src/background/picture/take';
import { BEGIN, idOf } from '../../support/build';

const PNG = `data:image/png;base64,${btoa('raw pixels')}`;
const viewport = { width: 800, height: 600, scale: 2, left: 0, top: 0, zoom: 1 };
const covers = [{ kind: 'email', rect: { x: 10, y: 10, width: 100, height: 20 } }];

let begin: unknown;
let end: unknown;
let shot: () => Promise<string>;
let tab: { active: boolean; windowId: number };
let size: { width: number; height: number };
/** What happened to the picture, in order. */
let done: string[];
const told: string[] = [];

beforeEach(() => {
  begin = { as: 'ready' };
  end = { as: 'steady', viewport, covers, pageMs: 2 };
  shot = () => Promise.resolve(PNG);
  tab = { active: true, windowId: 1 };
  size = { width: 1600, height: 1200 };
  done = [];
  told.length = 0;
  browser.tabs.get = (() => Promise.resolve({ ...tab })) as never;
  browser.tabs.captureVisibleTab = () => shot();
  browser.tabs.sendMessage = async (_tabId: number, { call }: { call: string }) => {
    told.push(call);
    const output = call === 'beginPicture' ? begin : call === 'endPicture' ? end : undefined;
    if (output instanceof Error) throw output;
    return { ok: true, output };
  };
  vi.stubGlobal('createImageBitmap', async () => ({ ...size, close: () => undefined }));
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
  const refused = (): Promise<never> => Promise.reject(new Error('Missing host permission for the tab'));
  browser.scripting = { executeScript: refused } as never;
});

class FakeCanvas {
  getContext(): object {
    return {
      drawImage: () => done.push('drawn'),
      fillRect: () => done.push('covered'),
      fillText: () => undefined,
      measureText: () => ({ width: 1e9 }),
    };
  }
  convertToBlob(): Promise<Blob> {
    done.push('encoded');
    return Promise.resolve(new Blob(['masked'], { type: 'image/webp' }));
  }
}

const take = (): ReturnType<typeof takePicture> => takePicture(5, BEGIN, []);

describe('a picture', () => {
  it('is covered before it is encoded', async () => {
    const taken = await take();
    expect(taken).toMatchObject({
      as: 'masked',
      masked: { width: 1600, height: 1200, scale: 2, covers, pageMs: 2 },
    });
    expect(done).toEqual(['drawn', 'covered', 'covered', 'encoded']);
  });

  it('that is kept is told to the page', async () => {
    const taken = await take();
    expect(told).toEqual(['beginPicture', 'endPicture']);
    if (taken.as === 'masked') await taken.kept(idOf(3));
    expect(told.at(-1)).toBe('pictureKept');
  });

  it('is not taken while the page does not come to rest', async () => {
    begin = { as: 'unsteady' };
    shot = () => Promise.reject(new Error('was asked'));
    expect(await take()).toEqual({ as: 'unsteady', reason: 'page-kept-changing' });
  });

  it('is not taken where an earlier one still shows the page', async () => {
    begin = { as: 'fresh', pictureId: idOf(3) };
    shot = () => Promise.reject(new Error('was asked'));
    expect(await take()).toEqual({ as: 'fresh', pictureId: idOf(3) });
  });
});

describe('in doubt there is no picture', () => {
  it.each([
    ['the page says no', () => (begin = { as: 'refused', why: 'sign-in' }), 'sign-in'],
    ['the page is gone before', () => (begin = new Error('no receiver')), 'page-went-away'],
    ['the page is gone after', () => (end = new Error('no receiver')), 'page-went-away'],
    [
      'the page answers nonsense',
      () => (end = { as: 'steady', viewport, covers: 'none', pageMs: 1 }),
      'page-went-away',
    ],
    ['the tab is not in view', () => (tab = { ...tab, active: false }), 'not-in-view'],
    [
      'there is no right',
      () => (shot = () => Promise.reject(new Error("Either '<all_urls>' or 'activeTab' permission"))),
      'no-right',
    ],
    ['the browser fails', () => (shot = () => Promise.reject(new Error('image readback failed'))), 'failed'],
    ['another picture came', () => (shot = () => Promise.resolve('data:image/jpeg;base64,AA')), 'failed'],
    [
      'the tab changed meanwhile',
      () =>
        (shot = async () => {
          tab = { ...tab, active: false };
          return PNG;
        }),
      'not-in-view',
    ],
    [
      'the tab moved to another window',
      () =>
        (shot = async () => {
          tab = { ...tab, windowId: 2 };
          return PNG;
        }),
      'not-in-view',
    ],
  ])('where %s', async (_name, arrange, reason) => {
    arrange();
    expect(await take()).toEqual({ as: 'withheld', reason });
    expect(done).toEqual([]);
  });

  it.each<[string, string, () => unknown]>([
    ['the page would not hold still', 'page-kept-changing', () => (end = { as: 'unsteady' })],
    [
      'nearly all would be covered',
      'mostly-covered',
      () =>
        (end = {
          as: 'steady',
          viewport,
          covers: [{ kind: 'data', rect: { x: 0, y: 0, width: 800, height: 600 } }],
          pageMs: 1,
        }),
    ],
    [
      'the picture is not of the viewport that was measured',
      'page-kept-changing',
      () => (size = { width: 1600, height: 900 }),
    ],
  ])('where %s', async (_name, reason, arrange) => {
    arrange();
    expect(await take()).toEqual({ as: 'unsteady', reason });
    expect(done).toEqual([]);
  });
});
