import type { Rect } from '../domain/rect';

/** Where `element` stands in the top document's viewport, in CSS pixels; nothing behind a frame of another origin. */
export function rectInTop(window: Window, element: Element): Rect | undefined {
  const { x, y, width, height } = element.getBoundingClientRect();
  const offset = { x: 0, y: 0, scale: 1 };
  try {
    for (let inner = window; inner.parent !== inner; inner = inner.parent) {
      const frame = inner.frameElement;
      if (!frame) return undefined;
      const box = frame.getBoundingClientRect();
      // By what it has: the frame's element is of the outer window's classes.
      const wide = 'offsetWidth' in frame ? Number(frame.offsetWidth) : 0;
      const scale = wide > 0 ? box.width / wide : 1;
      offset.x = box.x + (frame.clientLeft + offset.x) * scale;
      offset.y = box.y + (frame.clientTop + offset.y) * scale;
      offset.scale *= scale;
    }
  } catch {
    return undefined;
  }
  const { scale } = offset;
  return { x: offset.x + x * scale, y: offset.y + y * scale, width: width * scale, height: height * scale };
}
