import type { Pen } from './pen';

const SHAPES = 'path, circle, ellipse, rect, polygon, polyline';
/** Shapes within these are shown only by what uses them. */
const UNSHOWN = 'defs, clipPath, mask, symbol, pattern, marker';
/** More shapes than an icon has: a chart or a map. */
const MOST_SHAPES = 200;

/** The shapes of an inline SVG. Words, pictures and what it uses from elsewhere are left out. */
export function drawDrawing(pen: Pen, svg: Element): void {
  const shapes = [...svg.querySelectorAll<SVGGraphicsElement>(SHAPES)];
  if (shapes.length > MOST_SHAPES) return;
  const base = pen.getTransform();
  for (const shape of shapes) {
    const path = shape.closest(UNSHOWN) === null ? pathOf(shape) : undefined;
    const place = shape.getScreenCTM();
    if (!path || !place) continue;
    const style = getComputedStyle(shape);
    if (style.display === 'none' || style.visibility !== 'visible') continue;
    pen.setTransform(base.multiply(place));
    if (isPaint(style.fill)) {
      pen.fillStyle = style.fill;
      pen.fill(path, style.fillRule === 'evenodd' ? 'evenodd' : 'nonzero');
    }
    if (!isPaint(style.stroke)) continue;
    pen.strokeStyle = style.stroke;
    pen.lineWidth = Number.parseFloat(style.strokeWidth) || 1;
    pen.stroke(path);
  }
  pen.setTransform(base);
}

/** A colour, and not the address of a gradient. */
function isPaint(computed: string): boolean {
  return computed !== '' && computed !== 'none' && !computed.startsWith('url');
}

function pathOf(shape: SVGGraphicsElement): Path2D | undefined {
  const number = (name: string): number => Number.parseFloat(shape.getAttribute(name) ?? '') || 0;
  const path = new Path2D();
  switch (shape.localName) {
    case 'path':
      return new Path2D(shape.getAttribute('d') ?? '');
    case 'circle':
      path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
      return path;
    case 'ellipse':
      path.ellipse(number('cx'), number('cy'), number('rx'), number('ry'), 0, 0, 2 * Math.PI);
      return path;
    case 'rect':
      path.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
      return path;
    default: {
      const close = shape.localName === 'polygon' ? 'z' : '';
      return new Path2D(`M${shape.getAttribute('points') ?? ''}${close}`);
    }
  }
}
