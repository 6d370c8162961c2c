import type { Rect } from '../../../domain/rect';
import type { CoverMeter } from '../../../redact/dom/covers';
import { drawBox, backgroundOf } from './draw-box';
import { drawControl } from './draw-control';
import { drawDrawing } from './draw-drawing';
import { drawSign } from './draw-sign';
import { drawText } from './draw-words';
import { inOrder, type Item, type Layer } from './layer';
import { type Pen, shows } from './pen';

/** Where on the page a canvas lies, and how many of its pixels a CSS pixel takes. */
export type Sheet = { readonly rect: Rect; readonly scale: number };

/** Draws what was collected, from the back to the front; of texts only what the meter leaves to be read. */
export function drawPage(
  pen: Pen,
  page: Layer,
  { rect, scale }: Sheet,
  { foundIn }: Pick<CoverMeter, 'foundIn'>,
  onWay: () => void,
): void {
  let clip: Rect | undefined;
  pen.save();
  for (const item of inOrder(page)) {
    onWay();
    if (item.clip.width === 0 || item.clip.height === 0) continue;
    if (clip !== item.clip) {
      pen.restore();
      pen.save();
      clip = item.clip;
      pen.beginPath();
      pen.rect((clip.x - rect.x) * scale, (clip.y - rect.y) * scale, clip.width * scale, clip.height * scale);
      pen.clip();
    }
    const { x, y, scale: own } = item.frame;
    pen.setTransform(scale * own, 0, 0, scale * own, (x - rect.x) * scale, (y - rect.y) * scale);
    pen.globalAlpha = item.alpha;
    drawItem(pen, item, foundIn);
  }
  pen.restore();
}

function drawItem(pen: Pen, { node, style }: Item, foundIn: CoverMeter['foundIn']): void {
  if (node.nodeType === Node.TEXT_NODE) {
    const found = foundIn(node);
    if (found) drawText(pen, node as Text, style, found);
    return;
  }
  const element = node as Element;
  drawBox(pen, element, style);
  if (element.localName === 'svg') drawDrawing(pen, element);
  else drawSign(pen, element);
  const isReadable = foundIn(element)?.length === 0;
  drawControl(pen, element, style, isReadable ? (element.getAttribute('value') ?? '') : undefined);
}

/** What stands behind everything: the root's colour, else the body's, else white. */
export function fillSheet(pen: Pen, { documentElement, body }: Document, { width, height }: Rect): void {
  const colours = [documentElement, body as HTMLElement | null].map((element) =>
    element ? backgroundOf(getComputedStyle(element)) : '',
  );
  for (const colour of ['#ffffff', colours.find(shows) ?? '#ffffff']) {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, width, height);
  }
}
