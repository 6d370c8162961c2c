// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ClonedPicture, drawClone } from '../../../../src/capture/picture/clone/draw-clone';
import { find } from '../../../../src/redact/pipeline/find';
import { layOutTexts, placeAt, show } from '../../../support/page';

let layout: ReturnType<typeof layOutTexts>;
let words: string[];
beforeEach(() => {
  layout = layOutTexts();
  words = [];
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen());
});
afterEach(() => {
  layout.undo();
  vi.restoreAllMocks();
});

/** Notes what is written, and does nothing else. */
function pen(): never {
  const letters = { width: 1, fontBoundingBoxAscent: 15, fontBoundingBoxDescent: 5 };
  const done: Record<string, unknown> = {
    measureText: () => letters,
    fillText: (text: string) => words.push(text),
    getTransform: () => new DOMMatrix(),
  };
  return new Proxy(done, {
    get: (own, name) => own[String(name)] ?? (() => undefined),
    set: () => true,
  }) as never;
}

/** What every browser computes, and this one does not. */
const STYLES = '<style>* { visibility: visible; color: #000; opacity: 1; position: static }</style>';

const draw = (until = Date.now() + 5_000): Promise<ClonedPicture> => {
  for (const element of document.querySelectorAll('body *'))
    placeAt(element, { x: 0, y: 0, width: 80, height: 20 });
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => {
    done(new Blob(['pixels'], { type: 'image/webp' }));
  });
  const world = { window, openShadow: (element: Element) => element.shadowRoot, find };
  return drawClone(world, { extent: 'view', opened: [], until });
};

describe('a page that is drawn anew', () => {
  it('shows the words of the interface, and of what is masked not a letter', async () => {
    show(`${STYLES}<h1>Ask jane@example.com first</h1><p>Jane Doe</p><textarea>scribble</textarea>`);
    const picture = await draw();
    expect(picture).toMatchObject({
      as: 'drawn',
      dataUrl: expect.stringMatching(/^data:image\/webp;base64,/),
    });
    const written = words.join('|');
    expect(written).toContain('Ask');
    expect(written).toContain('first');
    expect(written).not.toMatch(/jane|Doe|typed$|visible/i);
  });

  it('leaves the page as it was', async () => {
    show('<h1>Settings</h1>');
    const before = document.documentElement.outerHTML;
    await draw();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is given up where nobody waits for it any more', async () => {
    show('<h1>Settings</h1>');
    expect(await draw(Date.now() - 1)).toEqual({ as: 'refused', why: 'took-too-long' });
    expect(words).toEqual([]);
  });

  it('is none where the page is not in view', async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    expect(await draw()).toEqual({ as: 'refused', why: 'not-in-view' });
  });
});
