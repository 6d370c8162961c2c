import type { Finding } from '../../../redact/finding';
import { type Pen, shows } from './pen';

/** A run of characters that is drawn at once. */
export type Run = readonly [start: number, end: number];

/** What may be seen of a text, without the space around it: what was found in it is not drawn at all. */
export function runsOf(text: string, found: readonly Pick<Finding, 'start' | 'end'>[]): Run[] {
  const ends = [...found].sort((a, b) => a.start - b.start);
  const open: Run[] = [];
  let from = 0;
  for (const { start, end } of ends) {
    open.push([from, start]);
    from = Math.max(from, end);
  }
  open.push([from, text.length]);
  return open.flatMap(([start, end]) => {
    const words = /\S(?:[^]*\S)?/.exec(text.slice(start, end));
    return words ? [[start + words.index, start + words.index + words[0].length] as const] : [];
  });
}

/** Draws what may be seen of `node` where it stands, line by line, or word by word where a run takes several lines. */
export function drawText(pen: Pen, node: Text, style: CSSStyleDeclaration, found: readonly Finding[]): void {
  if (!/\S/.test(node.data) || style.writingMode.startsWith('vertical')) return;
  const range = node.ownerDocument.createRange();
  const isWhole = /^(?:normal|nowrap)$/.test(style.whiteSpace) && !style.textAlign.startsWith('justify');
  for (const run of runsOf(node.data, found)) drawRun(run, isWhole ? 'line' : 'word');

  function drawRun([start, end]: Run, by: 'line' | 'word' | 'sign'): void {
    range.setStart(node, start);
    range.setEnd(node, end);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const [box] = boxes;
    if (!box) return;
    const words = node.data.slice(start, end);
    const isOne = boxes.length === 1 && (by !== 'word' || !/\s/.test(words));
    if (isOne || by === 'sign') drawWords(pen, words, box, style);
    else if (/\s/.test(words))
      for (const { index, 0: word } of words.matchAll(/\S+/g))
        drawRun([start + index, start + index + word.length], 'word');
    else
      for (const { index, 0: sign } of words.matchAll(/[^]/gu))
        drawRun([start + index, start + index + sign.length], 'sign');
  }
}

/** Most that the height of a box may differ from its letters': else it is turned, and its letters are left out. */
const MOST_STRETCHED = 2;

/**
 * Draws words into the box that the page gives them: no wider and no higher, whatever their letters would take here.
 * The letters are those that the page shows already, so that none have to be loaded.
 */
export function drawWords(pen: Pen, words: string, box: DOMRect, style: CSSStyleDeclaration): void {
  const colour = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  if (!shows(colour)) return;
  const said = transformed(words.replace(/\s+/g, ' '), style.textTransform);
  pen.fillStyle = colour;
  pen.textBaseline = 'alphabetic';
  pen.textAlign = 'left';
  pen.direction = style.direction === 'rtl' ? 'rtl' : 'ltr';
  pen.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
  pen.font = fontOf(style, 1);
  let letters = pen.measureText(said);
  const stretch = box.height / (letters.fontBoundingBoxAscent + letters.fontBoundingBoxDescent);
  if (!(stretch < MOST_STRETCHED && stretch > 1 / MOST_STRETCHED)) return;
  if (Math.abs(stretch - 1) > 0.05) {
    pen.font = fontOf(style, stretch);
    letters = pen.measureText(said);
  }
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down, width } = letters;
  const baseline = box.y + (box.height - up - down) / 2 + up;
  if (width > box.width + 0.5) pen.fillText(said, box.x, baseline, box.width);
  else pen.fillText(said, box.x, baseline);
  if (!style.textDecorationLine.includes('underline')) return;
  pen.fillRect(box.x, baseline + 1, box.width, 1);
}

/** A face of another width is another file, which the canvas cannot name: then the system's own letters have to do. */
function fontOf(style: CSSStyleDeclaration, stretch: number): string {
  const { fontStyle, fontWeight, fontSize, fontFamily } = style;
  const family = /^(?:100%|normal|)$/.test(style.fontStretch) ? fontFamily : 'sans-serif';
  return `${fontStyle} ${fontWeight} ${String(Number.parseFloat(fontSize) * stretch)}px ${family}`;
}

function transformed(words: string, how: string): string {
  if (how === 'uppercase') return words.toUpperCase();
  if (how === 'lowercase') return words.toLowerCase();
  return how === 'capitalize' ? words.replace(/(?<!\S)\p{L}/gu, (letter) => letter.toUpperCase()) : words;
}
