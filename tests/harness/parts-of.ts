import type { Part } from './harness.ts';

/** Runs in the page: where these parts of the first match are, in whole pixels of the window. */
export function partsOf(selector: string, parts: readonly Part[]): { x: number; y: number }[] {
  const { left, top, width, height } = document.querySelector(selector)!.getBoundingClientRect();
  return parts.map(({ x, y }) => ({ x: Math.round(left + x * width), y: Math.round(top + y * height) }));
}
