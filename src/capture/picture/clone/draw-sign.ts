import { length } from './around';
import { drawWords } from './draw-words';
import type { Pen } from './pen';

/**
 * The sign of an icon font before an element's words. Only signs of the private areas of Unicode, which are no letters:
 * whatever else a page writes by its styles is not drawn.
 */
export function drawSign(pen: Pen, element: Element): void {
  const style = getComputedStyle(element, '::before');
  const sign = signOf(style.content);
  if (sign === undefined || style.display === 'none' || style.visibility !== 'visible') return;
  const around = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const left = length(around.borderLeftWidth) + length(around.paddingLeft);
  const room = box.width - left - length(around.paddingRight) - length(around.borderRightWidth);
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { width, fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = pen.measureText(sign);
  const indent = around.textAlign === 'center' ? (room - width) / 2 : length(style.paddingLeft);
  const above = length(around.borderTopWidth) + length(around.paddingTop) + length(style.paddingTop);
  const high = length(style.lineHeight) || up + down;
  const isApart = style.position === 'absolute';
  const x = box.x + (isApart ? length(style.left) : left + indent);
  const y = box.y + (isApart ? length(style.top) : above) + (high - up - down) / 2;
  drawWords(pen, sign, new DOMRect(x, y, width, up + down), style);
}

/** @returns the sign of a computed `content` such as `"\f226"`, where it is one and no letter */
export function signOf(content: string): string | undefined {
  return /^"(\p{Co})"$/u.exec(content)?.[1];
}
