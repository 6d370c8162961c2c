import type { Rect } from '../../../domain/rect';

/** What of a page is drawn: what is in view, or all that can be scrolled to. */
export type Extent = 'view' | 'whole';

/** The longest side that WebP holds, in pixels. */
const LONGEST_SIDE = 16_383;
/** Most pixels of a picture: a page of 6,000 CSS pixels fits at 1.7 to one, and no browser refuses such a canvas. */
const MOST_PIXELS = 24_000_000;

/** In CSS pixels of the viewport. What is fixed to the viewport stands in the whole page where it stands now. */
export function rectOf(extent: Extent, window: Window): Rect {
  const { innerWidth, innerHeight, scrollX, scrollY, document } = window;
  if (extent === 'view') return { x: 0, y: 0, width: innerWidth, height: innerHeight };
  const { scrollWidth, scrollHeight } = document.scrollingElement ?? document.documentElement;
  const [width, height] = [Math.max(scrollWidth, innerWidth), Math.max(scrollHeight, innerHeight)];
  return { x: -scrollX, y: -scrollY, width, height };
}

/** Device pixels per CSS pixel: as the screen has them, less where the picture would grow too large. */
export function scaleOf({ width, height }: Pick<Rect, 'width' | 'height'>, wanted: number): number {
  return Math.min(wanted, LONGEST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
}
