import type { Cover } from '../../../domain/cover';
import type { SealedText } from '../../../domain/sealed';
import type { Finder } from '../../../redact/finding';
import { createCoverMeter } from '../../../redact/dom/covers';
import type { OpenShadow } from '../../../redact/dom/sensitive-places';
import { screenKindOf } from '../../../wp-admin/screen-kind';
import { openerOf } from '../opening';
import { paintCovers } from '../paint';
import { collect } from './collect';
import { createDeadline, TooSlow } from './deadline';
import { drawPage, fillSheet } from './draw-page';
import { encode } from './encode';
import { rectOf, scaleOf } from './extent';
import type { CloneWish } from './wish';

/** A picture that was drawn anew from the page's nodes, masked before it was encoded. */
export type ClonedPicture =
  | {
      readonly as: 'drawn';
      readonly dataUrl: string;
      readonly width: number;
      readonly height: number;
      readonly scale: number;
      readonly covers: readonly Cover[];
      readonly legible?: SealedText;
      readonly pageMs: number;
    }
  | { readonly as: 'refused'; readonly why: 'sign-in' | 'not-in-view' | 'took-too-long' };

/** Whose page is drawn, and by what it is read. */
export type ClonedWorld = {
  readonly window: Window & typeof globalThis;
  readonly openShadow: OpenShadow;
  readonly find: Finder;
};

/** Longest that a page is kept busy at a stretch, in milliseconds. */
const BUSY_MS = 2_000;

/**
 * Draws a page anew, where the browser allows no photograph of it, or none of all of it. Nothing is added to the page,
 * nothing of it is cloned, and no picture is drawn, so nothing is loaded. Places to cover are measured and everything is
 * drawn in one go, in which no script of the page can run. What must not be seen of texts and fields is not drawn;
 * the covers come over it all the same. Rejects where the page cannot be drawn.
 */
export async function drawClone(world: ClonedWorld, wish: CloneWish): Promise<ClonedPicture> {
  const { document, performance } = world.window;
  const screen = screenKindOf(document, new URL(world.window.location.href));
  if (screen === 'login') return { as: 'refused', why: 'sign-in' };
  if (document.visibilityState !== 'visible') return { as: 'refused', why: 'not-in-view' };
  const startedAt = performance.now();
  try {
    const { canvas, ...drawn } = draw(world, screen, wish);
    const pageMs = performance.now() - startedAt;
    const dataUrl = await encode(canvas, wish.until);
    return { as: 'drawn', dataUrl, ...drawn, pageMs };
  } catch (error) {
    if (error instanceof TooSlow) return { as: 'refused', why: 'took-too-long' };
    throw error;
  }
}

type Drawn = { canvas: HTMLCanvasElement } & Omit<
  Extract<ClonedPicture, { as: 'drawn' }>,
  'as' | 'dataUrl' | 'pageMs'
>;

function draw(
  { window, openShadow, find }: ClonedWorld,
  screen: ReturnType<typeof screenKindOf>,
  { extent, opened, until }: CloneWish,
): Drawn {
  const { document } = window;
  const onWay = createDeadline(Math.min(until, Date.now() + BUSY_MS), Date.now);
  const rect = rectOf(extent, window);
  const scale = scaleOf(rect, window.devicePixelRatio);
  const opener = openerOf(opened, find);
  const meter = createCoverMeter(window, screen, openShadow, opener.find, {
    at: () => rect,
    opens: opener.opens,
    onWay,
  });
  const covers = meter.measure();
  if (!covers) throw new Error('a frame of the page changed while it was read');
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(rect.width * scale);
  canvas.height = Math.floor(rect.height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('the browser gave nothing to draw on');
  fillSheet(pen, document, { ...rect, width: canvas.width, height: canvas.height });
  drawPage(pen, collect(document, rect, openShadow, onWay), { rect, scale }, meter, onWay);
  pen.setTransform(1, 0, 0, 1, 0, 0);
  const { width, height, x: left, y: top } = rect;
  paintCovers(pen, covers, { width, height, left, top, scale, zoom: 1 }, scale);
  const legible = meter.legible();
  return {
    canvas,
    width: canvas.width,
    height: canvas.height,
    scale,
    covers: covers.map(({ kind, rect: place }) => ({ kind, rect: place })),
    ...(legible ? { legible } : {}),
  };
}
