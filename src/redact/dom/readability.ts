import type { Kind } from '../../domain/kind';
import type { Screen } from '../../domain/screen';
import { isDataSelect } from '../../wp-admin/interface-selects';
import { dataPlaces } from '../../wp-admin/places';
import { kindOfLabelled } from '../fields/labelled';
import { matches } from './matches';
import { type Reading, readingOf } from './reading';

/** What may be read at a place: nothing (and what kind it is), or the words of the interface. */
export type Readability = { readonly as: 'hidden'; readonly kind: Kind } | { readonly as: 'interface' };

/** `NodeFilter.SHOW_ELEMENT`: a page that was parsed and is not shown has no window to ask. */
const SHOW_ELEMENT = 1;
const DATA = dataPlaces.join(',');
const HIDDEN = { as: 'hidden', kind: 'data' } as const;
const INTERFACE = { as: 'interface' } as const;

/** What may be read at an element, as its surroundings and it itself decide. */
export type Inherited = {
  readonly readability: Readability;
  /** A sensitive place holds for everything within. */
  readonly sensitive: boolean;
  /** The sensitive place begins here. */
  readonly begins: boolean;
  /** The element that decided; nothing where none did. */
  readonly by?: Element;
};

/**
 * What may be read of `element`'s own text. A sensitive place hides it whatever else is said; then the nearest
 * place decides, interface or data; where nothing is known it is data: in doubt, mask.
 */
export function readabilityOf(
  element: Element,
  screen: Screen['kind'],
  /** What is handed down to the root that it stands in: that of a shadow root's host. */
  outer?: Inherited,
): Readability {
  // A form's fields can hide its `parentElement` by their names; a walker does not ask the form.
  const walker = element.ownerDocument.createTreeWalker(element.getRootNode(), SHOW_ELEMENT);
  walker.currentNode = element;
  const line = [element];
  while (walker.parentNode()) line.unshift(walker.currentNode as Element);
  const inherited = line.reduce<Inherited | undefined>((around, at) => inherit(around, at, screen), outer);
  return inherited?.readability ?? HIDDEN;
}

/** The same answer, handed down from the parent: a walk asks each element for itself alone. */
export function inherit(around: Inherited | undefined, element: Element, screen: Screen['kind']): Inherited {
  if (around?.sensitive === true) return around.begins ? { ...around, begins: false } : around;
  const reading = readingOf(element, screen);
  const isReadable = reading.readable !== '' && matches(element, reading.readable);
  if (!isReadable && matches(element, reading.sensitive))
    return {
      readability: { as: 'hidden', kind: reading.kindOf(element) },
      sensitive: true,
      begins: true,
      by: element,
    };
  const readability = isReadable && !isDataSelect(element) ? INTERFACE : ownReadability(element, reading);
  if (readability) return { readability, sensitive: false, begins: false, by: element };
  const rest = reading.rest === 'interface' ? INTERFACE : HIDDEN;
  return around ?? { readability: rest, sensitive: false, begins: false };
}

/** What is said of the element itself, its surroundings apart: by its screen's map first. */
function ownReadability(element: Element, reading: Reading): Readability | undefined {
  if (isDataSelect(element)) return HIDDEN;
  if (matches(element, reading.data)) return { as: 'hidden', kind: reading.kindOf(element) };
  if (reading.byLabel !== '' && matches(element, reading.byLabel)) return readabilityByLabel(element);
  if (matches(element, DATA)) return HIDDEN;
  return matches(element, reading.interface) ? INTERFACE : undefined;
}

/** A cell whose row says what it holds; the first cell says it. */
function readabilityByLabel(cell: Element): Readability {
  const label = cell.parentElement?.firstElementChild;
  const kind =
    label && label !== cell ? kindOfLabelled(label.textContent.trim(), cell.textContent) : undefined;
  return kind ? { as: 'hidden', kind } : INTERFACE;
}
