import html2canvas from 'html2canvas';
import type { Cover, Viewport } from '../../domain/cover';
import type { SealedText } from '../../domain/sealed';
import { createCoverMeter, type MeasuredCover } from '../../redact/dom/covers';
import type { Finder } from '../../redact/finding';
import type { OpenShadow } from '../../redact/dom/sensitive-places';
import { screenKindOf } from '../../wp-admin/screen-kind';
import { paintCovers } from './paint';

/** A picture that was drawn anew from a copy of the page, masked before it was encoded. */
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
  | { readonly as: 'refused'; readonly why: 'sign-in' | 'not-in-view' };

const QUALITY = 0.8;
/** Longest wait for one of the page's own images, in milliseconds. */
const IMAGE_MS = 1_500;

/**
 * Draws what is in view anew, where the browser allows no photograph. The covers are measured in the copy that is
 * drawn, not in the page, so there is no time between measuring and drawing. The copy is a frame that the page
 * can notice; whatever comes from another origin is left out of it, so nothing is fetched there again.
 * Rejects where the page cannot be copied.
 */
export async function drawClone(
  window: Window & typeof globalThis,
  openShadow: OpenShadow,
  find: Finder,
): Promise<ClonedPicture> {
  const { document, innerWidth, innerHeight, devicePixelRatio } = window;
  const screen = screenKindOf(document, new URL(window.location.href));
  if (screen === 'login') return { as: 'refused', why: 'sign-in' };
  if (document.visibilityState !== 'visible') return { as: 'refused', why: 'not-in-view' };
  const startedAt = window.performance.now();
  const covers: MeasuredCover[] = [];
  let legible: SealedText | undefined;
  const canvas = await html2canvas(document.documentElement, {
    logging: false,
    allowTaint: false,
    useCORS: false,
    imageTimeout: IMAGE_MS,
    backgroundColor: '#ffffff',
    scale: devicePixelRatio,
    x: window.scrollX,
    y: window.scrollY,
    width: innerWidth,
    height: innerHeight,
    windowWidth: innerWidth,
    windowHeight: innerHeight,
    ignoreElements: (element) => comesFromElsewhere(element, window.location.origin),
    onclone: (copy) => {
      const view = copy.defaultView;
      if (!view) throw new Error('the copy has no window to measure in');
      const meter = createCoverMeter(view, screen, openShadow, find);
      const measured = meter.measure();
      if (!measured) throw new Error('the copy changed while it was measured');
      covers.push(...measured);
      legible = meter.legible();
    },
  });
  const painter = canvas.getContext('2d');
  if (!painter) throw new Error('the copy could not be painted on');
  const viewport: Viewport = {
    width: innerWidth,
    height: innerHeight,
    scale: devicePixelRatio,
    left: 0,
    top: 0,
    zoom: 1,
  };
  const scale = canvas.width / innerWidth;
  // html2canvas leaves its own scale and offset on the canvas; covers are in the canvas's own pixels.
  painter.setTransform(1, 0, 0, 1, 0, 0);
  paintCovers(painter, covers, viewport, scale);
  return {
    as: 'drawn',
    dataUrl: canvas.toDataURL('image/webp', QUALITY),
    width: canvas.width,
    height: canvas.height,
    scale,
    covers: covers.map(({ kind, rect }) => ({ kind, rect })),
    ...(legible ? { legible } : {}),
    pageMs: window.performance.now() - startedAt,
  };
}

/** Images, styles and frames of another origin would be fetched again by the copy. */
function comesFromElsewhere(element: Element, origin: string): boolean {
  const address =
    element.getAttribute('src') ?? (element.localName === 'link' ? element.getAttribute('href') : null);
  if (address === null || address.startsWith('data:')) return false;
  return !URL.canParse(address, element.baseURI) || new URL(address, element.baseURI).origin !== origin;
}
