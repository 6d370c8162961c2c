import type { Rect } from '../../../domain/rect';
import type { Offset } from '../../../redact/dom/frame-offset';

/** One thing that is drawn: the box of an element, or the words of a text. */
export type Item = {
  readonly node: Element | Text;
  readonly style: CSSStyleDeclaration;
  /** Where its document stands in the top viewport. */
  readonly frame: Offset;
  /** What of it is not cut off, in CSS pixels of the top viewport. */
  readonly clip: Rect;
  /** From 0 to 1, those of all elements around it. */
  readonly alpha: number;
};

/** What is drawn together, in the order of the tree, and the layers that stand behind and before it. */
export type Layer = { readonly z: number; readonly items: Item[]; readonly layers: Layer[] };

export function newLayer(z: number): Layer {
  return { z, items: [], layers: [] };
}

/**
 * From the back to the front, as CSS 2 orders it (appendix E), but for floats: the box that makes the layer, what
 * stands behind its words, the words and boxes in it, what stands before them.
 */
export function* inOrder({ items, layers }: Layer): Iterable<Item> {
  const sorted = [...layers].sort((a, b) => a.z - b.z);
  const [first, ...rest] = items;
  if (first) yield first;
  for (const layer of sorted) if (layer.z < 0) yield* inOrder(layer);
  yield* rest;
  for (const layer of sorted) if (layer.z >= 0) yield* inOrder(layer);
}
