import { length } from './around';
import { drawWords } from './draw-words';
import { type Pen, shows } from './pen';

const BUTTONS = new Set(['submit', 'button', 'reset']);
const INK = '#50575e';

/**
 * What a control shows beside its box. What stands in fields and lists is never drawn; `words` are those of a button,
 * where they may be read.
 */
export function drawControl(
  pen: Pen,
  element: Element,
  style: CSSStyleDeclaration,
  words: string | undefined,
): void {
  const box = element.getBoundingClientRect();
  if (element.localName === 'select') drawArrow(pen, box, style);
  if (element.localName !== 'input') return;
  const input = element as HTMLInputElement;
  if (input.type === 'checkbox' || input.type === 'radio') drawTick(pen, box, input);
  if (BUTTONS.has(input.type) && words !== undefined && words !== '') drawLabel(pen, words, box, style);
}

/** The words of a button are no text of the page; they stand in its middle. */
function drawLabel(pen: Pen, words: string, box: DOMRect, style: CSSStyleDeclaration): void {
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { width, fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = pen.measureText(words);
  const room = Math.min(width, box.width);
  const x = box.x + (box.width - room) / 2;
  drawWords(pen, words, new DOMRect(x, box.y + (box.height - up - down) / 2, room, up + down), style);
}

function drawTick(pen: Pen, box: DOMRect, { type, checked }: HTMLInputElement): void {
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
  const size = Math.min(box.width, box.height);
  pen.strokeStyle = INK;
  pen.fillStyle = INK;
  pen.lineWidth = 1;
  pen.beginPath();
  if (type === 'radio') pen.arc(...middle, size / 2 - 0.5, 0, 2 * Math.PI);
  else pen.roundRect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1, 3);
  pen.stroke();
  if (!checked) return;
  pen.beginPath();
  pen.arc(...middle, size / 4, 0, 2 * Math.PI);
  pen.fill();
}

function drawArrow(pen: Pen, box: DOMRect, style: CSSStyleDeclaration): void {
  if (!shows(style.color)) return;
  const x = style.direction === 'rtl' ? box.x + 12 : box.right - 12 - length(style.borderRightWidth);
  const y = box.y + box.height / 2;
  pen.strokeStyle = style.color;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.moveTo(x - 4, y - 2);
  pen.lineTo(x, y + 2);
  pen.lineTo(x + 4, y - 2);
  pen.stroke();
}
