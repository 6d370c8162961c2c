import { length } from './around';
import { type Pen, shows } from './pen';

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
const CORNERS = ['TopLeft', 'TopRight', 'BottomRight', 'BottomLeft'] as const;
/** Pictures are covered in the end; what stands in their place tells that there is one. */
const PICTURES = new Set(['img', 'video', 'canvas', 'object', 'embed', 'image']);
const PICTURE = '#dcdcde';

/** Background and borders of an element, in CSS pixels of its own viewport. No picture is drawn, so none is loaded. */
export function drawBox(pen: Pen, element: Element, style: CSSStyleDeclaration): void {
  const boxes = style.display === 'inline' ? element.getClientRects() : [element.getBoundingClientRect()];
  const colour = PICTURES.has(element.localName) ? PICTURE : backgroundOf(style);
  for (const box of boxes) {
    if (box.width === 0 || box.height === 0) continue;
    const radii = CORNERS.map((corner) => radiusOf(style[`border${corner}Radius`], box));
    if (shows(colour)) {
      pen.fillStyle = colour;
      pen.beginPath();
      pen.roundRect(box.x, box.y, box.width, box.height, radii);
      pen.fill();
    }
    drawBorders(pen, box, style, radii);
  }
}

/** The colour behind its words; of a gradient the first one, so that what is written on it can be read. */
export function backgroundOf({ backgroundColor, backgroundImage }: CSSStyleDeclaration): string {
  if (shows(backgroundColor)) return backgroundColor;
  return /^(?:repeating-)?\w+-gradient\([^]*?(rgba?\([^)]*\))/.exec(backgroundImage)?.[1] ?? '';
}

function radiusOf(computed: string, { width, height }: DOMRect): number {
  const [across = ''] = computed.split(' ');
  return across.endsWith('%') ? (length(across) / 100) * Math.min(width, height) : length(across);
}

function drawBorders(pen: Pen, box: DOMRect, style: CSSStyleDeclaration, radii: readonly number[]): void {
  const sides = SIDES.map((side) => ({
    width: /none|hidden/.test(style[`border${side}Style`]) ? 0 : length(style[`border${side}Width`]),
    colour: style[`border${side}Color`],
  }));
  const [first, ...rest] = sides;
  if (!first || sides.every(({ width }) => width === 0)) return;
  if (rest.every(({ width, colour }) => width === first.width && colour === first.colour)) {
    if (!shows(first.colour)) return;
    const half = first.width / 2;
    pen.strokeStyle = first.colour;
    pen.lineWidth = first.width;
    pen.beginPath();
    const inner = radii.map((radius) => Math.max(0, radius - half));
    pen.roundRect(box.x + half, box.y + half, box.width - first.width, box.height - first.width, inner);
    pen.stroke();
    return;
  }
  const [top, right, bottom, left] = sides.map(({ width }) => width) as [number, number, number, number];
  const strips: readonly (readonly [number, number, number, number])[] = [
    [box.x, box.y, box.width, top],
    [box.right - right, box.y, right, box.height],
    [box.x, box.bottom - bottom, box.width, bottom],
    [box.x, box.y, left, box.height],
  ];
  strips.forEach((strip, at) => {
    const colour = sides[at]?.colour ?? '';
    if (strip[2] === 0 || strip[3] === 0 || !shows(colour)) return;
    pen.fillStyle = colour;
    pen.fillRect(...strip);
  });
}
