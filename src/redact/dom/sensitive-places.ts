import type { Kind } from '../../domain/kind';
import type { Screen } from '../../domain/screen';
import type { Finding } from '../finding';
import type { Opener } from './opener';
import { fieldClassOf } from './field';
import { type KeptParts, keepParts } from './kept-parts';
import { paintedByStyle } from './painted-by-style';
import { flatOf, type Item, type Part } from './parts';
import { rangeFor } from './range-for';
import type { Inherited } from './readability';

/** What can be measured: an element, or characters of a text node. Boxes come in an order that holds while it stands. */
export type Measurable = { readonly kind: Kind; readonly rects: () => Iterable<DOMRect> };

/** Reaches into closed shadow roots where the browser lets an extension do so. */
export type OpenShadow = (element: Element) => ShadowRoot | null;

/** What a walk over a document does beyond finding places. */
export type Walk = {
  readonly screen: Screen['kind'];
  readonly openShadow: OpenShadow;
  /** What must not be seen of the interface's own words: the rules', and this page's vocabulary. */
  readonly find: Opener['find'];
  /** Whether anything may be seen in a place that hides such a kind; nothing may where it is not said. */
  readonly opens: Opener['opens'] | undefined;
  readonly onFrame: (frame: Element) => Iterable<Measurable>;
  readonly onRoot: (root: Document | ShadowRoot) => void;
  /** `text` stands at `node`; it may be seen, but for what was found in it and is `unseen`. */
  readonly onText: (node: Text | Element, text: string, unseen: readonly Finding[]) => void;
  /** May this row of a table be left out, because nothing of it is near the viewport? */
  readonly isFarAway: (row: Element) => boolean;
  /** Called for every element that is read; what it throws ends the walk. */
  readonly onWay: () => void;
};

/**
 * Everything of `root` that must not be seen, as far as it is drawn at all: fields, pictures, frames of other
 * origins (by `onFrame`), sensitive places, text that is not the interface's, and what the rules find in the
 * interface's text. What the tree alone tells is read once, where it is `kept`.
 */
export function sensitivePlaces(
  root: Document | ShadowRoot,
  walk: Walk,
  around?: Inherited,
  kept: KeptParts = keepParts(),
): Measurable[] {
  const places: Measurable[] = [];

  function add(entry: Item | Part): void {
    switch (entry.as) {
      case undefined:
        addRow(entry);
        return;
      case 'text':
        addText(entry.node, entry.around, walk, places);
        return;
      case 'host':
        addShadow(entry.element, entry.here);
        return;
      case 'frame':
        places.push(...walk.onFrame(entry.element));
        return;
      case 'field':
        places.push(fieldOf(entry.element));
        return;
      case 'button':
        addButton(entry.element, walk, places);
        return;
      case 'hiding':
        // What stands in a place of an opened kind is looked at text by text.
        if (walk.opens?.(entry.kind) === true) return;
        places.push(whole(entry.element, entry.kind));
        return;
      case 'whole':
        places.push(whole(entry.element, entry.kind));
    }
  }

  function addRow(row: Part): void {
    if (walk.isFarAway(row.node as Element)) return;
    kept.readRow(row, walk);
    flatOf(row).forEach(add);
  }

  function addShadow(host: Element, here: Inherited): void {
    const shadow = walk.openShadow(host);
    if (shadow) places.push(...sensitivePlaces(shadow, walk, here, kept));
  }

  walk.onRoot(root);
  flatOf(kept.partOf(root, walk, around)).forEach(add);
  places.push(...paintedByStyle(root, walk, around));
  return places;
}

/** The whole of `element`, as one place. */
export function whole(element: Element, kind: Kind): Measurable {
  return { kind, rects: () => element.getClientRects() };
}

/** A field, with the options of a list that the page draws itself (CSS Forms, `appearance: base-select`), once open. */
function fieldOf(field: Element): Measurable {
  const { kind } = fieldClassOf(field);
  if (field.localName !== 'select') return whole(field, kind);
  return {
    kind,
    rects: () => [...field.getClientRects(), ...drawnOptions(field)],
  };
}

function* drawnOptions(field: Element): Iterable<DOMRect> {
  if (getComputedStyle(field).appearance !== 'base-select') return;
  for (const option of field.querySelectorAll('option')) yield* option.getClientRects();
}

function addButton(element: Element, walk: Walk, places: Measurable[]): void {
  const words = element.getAttribute('value') ?? '';
  const [found] = walk.find(words);
  if (found) places.push(whole(element, found.kind));
  else walk.onText(element, words, []);
}

function addText(text: Text, around: Inherited | undefined, walk: Walk, places: Measurable[]): void {
  const readability = around?.readability ?? { as: 'hidden', kind: 'data' };
  const place =
    readability.as === 'hidden' ? { kind: readability.kind, by: around?.by, node: text } : undefined;
  if (place && walk.opens?.(place.kind) !== true) {
    places.push(characters(text, place.kind, 0, text.length));
    return;
  }
  const unseen = walk.find(text.data, place);
  walk.onText(text, text.data, unseen);
  for (const { kind, start, end } of unseen) places.push(characters(text, kind, start, end));
}

function characters(text: Text, kind: Kind, start: number, end: number): Measurable {
  return {
    kind,
    rects: () => {
      if (!text.isConnected || text.length < end) return [];
      const range = rangeFor(text);
      range.setStart(text, start);
      range.setEnd(text, end);
      return range.getClientRects();
    },
  };
}
