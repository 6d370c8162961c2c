import type { Viewport } from '../../domain/cover';
import { COVER_PAD } from '../../domain/cover-pad';
import type { CoveredKind } from '../../domain/kind';
import type { Rect } from '../../domain/rect';

/** The look of a cover: the same in every picture, whatever it covers (design tokens `--mask`, `--mask-hatch`). */
const FILL = '#453f78';
const HATCH = '#6d66a8';
const INK = '#ffffff';

/** A place and its name; in CSS pixels of the viewport. */
export type Painted = { readonly kind: CoveredKind; readonly rect: Rect };

export type Painter = Pick<
  OffscreenCanvasRenderingContext2D,
  'fillStyle' | 'fillRect' | 'font' | 'textBaseline' | 'fillText' | 'measureText'
>;

/** Where a cover stands in a picture of `viewport` that is `scale` device pixels per CSS pixel wide. */
export function toPixels(
  { rect }: Painted,
  { left, top, zoom }: Viewport,
  scale: number,
): [number, number, number, number] {
  const pad = Math.ceil(COVER_PAD * zoom * scale);
  const x = Math.floor((rect.x - left) * zoom * scale) - pad;
  const y = Math.floor((rect.y - top) * zoom * scale) - pad;
  const right = Math.ceil((rect.x + rect.width - left) * zoom * scale) + pad;
  const bottom = Math.ceil((rect.y + rect.height - top) * zoom * scale) + pad;
  return [x, y, right - x, bottom - y];
}

/** Burns the covers into the picture: opaque, hatched at the start, named by kind where there is room. */
export function paintCovers(
  painter: Painter,
  covers: readonly Painted[],
  viewport: Viewport,
  scale: number,
): void {
  for (const cover of covers) {
    const [x, y, width, height] = toPixels(cover, viewport, scale);
    painter.fillStyle = FILL;
    painter.fillRect(x, y, width, height);
    painter.fillStyle = HATCH;
    painter.fillRect(x, y, Math.min(3 * scale, width), height);
    label(painter, cover.kind.replaceAll('-', ' '), [x, y, width, height], scale);
  }
}

function label(
  painter: Painter,
  text: string,
  [x, y, width, height]: [number, number, number, number],
  scale: number,
): void {
  const size = Math.min(11 * scale, height - 4);
  if (size < 8) return;
  painter.font = `${String(size)}px sans-serif`;
  painter.textBaseline = 'middle';
  painter.fillStyle = INK;
  const indent = 6 * scale;
  if (painter.measureText(text).width + indent < width) painter.fillText(text, x + indent, y + height / 2);
}

/** The part of the viewport that the covers take, counted with their overlaps, from 0 up. */
export function coveredShare(covers: readonly Painted[], { width, height }: Viewport): number {
  const area = covers.reduce(
    (sum, { rect }) => sum + Math.min(rect.width, width) * Math.min(rect.height, height),
    0,
  );
  return area / (width * height);
}
