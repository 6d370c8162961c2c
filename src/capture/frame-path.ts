import type { FramePath } from '../domain/locator';

/** Positions of `window` and its parents among their siblings' frames, outermost first; empty for the top one. */
export function framePathOf(window: Window): FramePath {
  const path: number[] = [];
  for (let inner = window; inner.parent !== inner && path.length < 16; inner = inner.parent) {
    const { parent } = inner;
    let position = 0;
    while (position < parent.length && parent[position] !== inner) position += 1;
    path.unshift(position);
  }
  return path;
}
