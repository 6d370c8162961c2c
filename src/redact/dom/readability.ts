import type { Kind } from '../../domain/kind';
import type { Screen } from '../../domain/screen';
import { isDataSelect } from '../../wp-admin/interface-selects';
import { isOptionWord } from '../../wp-admin/option-words';
import { dataPlaces } from '../../wp-admin/places';
import { ANY_NAME, kindOfWords } from '../fields/words';
import { type Reading, readingOf } from './reading';

/** What may be read at a place: nothing (and what kind it is), or the words of the interface. */
export type Readability = { readonly as: 'hidden'; readonly kind: Kind } | { readonly as: 'interface' };

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
};

/**
 * What may be read of `element`'s own text. A sensitive place hides it whatever else is said; then the nearest
 * place decides, interface or data; where nothing is known it is data: in doubt, mask.
 */
export function readabilityOf(element: Element, screen: Screen['kind']): Readability {
  const line: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) line.unshift(at);
  const inherited = line.reduce<Inherited | undefined>(
    (around, at) => inherit(around, at, screen),
    undefined,
  );
  return inherited?.readability ?? HIDDEN;
}

/** The same answer, handed down from the parent: a walk asks each element for itself alone. */
export function inherit(around: Inherited | undefined, element: Element, screen: Screen['kind']): Inherited {
  if (around?.sensitive === true) return around.begins ? { ...around, begins: false } : around;
  const reading = readingOf(element, screen);
  if (element.matches(reading.sensitive))
    return {
      readability: { as: 'hidden', kind: reading.kindOf(element) },
      sensitive: true,
      begins: true,
    };
  const readability = ownReadability(element, reading);
  if (readability) return { readability, sensitive: false, begins: false };
  const rest = reading.rest === 'interface' ? INTERFACE : HIDDEN;
  return around ?? { readability: rest, sensitive: false, begins: false };
}

/** What is said of the element itself, its surroundings apart: by its screen's map first. */
function ownReadability(element: Element, reading: Reading): Readability | undefined {
  if (isDataSelect(element)) return HIDDEN;
  if (reading.readable !== '' && element.matches(reading.readable)) return INTERFACE;
  if (element.matches(reading.data)) return { as: 'hidden', kind: reading.kindOf(element) };
  if (reading.byLabel !== '' && element.matches(reading.byLabel)) return readabilityByLabel(element);
  if (element.matches(DATA)) return HIDDEN;
  return element.matches(reading.interface) ? INTERFACE : undefined;
}

/** A version, a count, a size: of these nobody's value has the form, whatever the label says. */
const MEASURE = /^[\s✔❌–-]{0,9}(?:v?\d{1,9}(?:[.,]\d{1,6}){0,4})?\s{0,3}(?:[KMGT]?i?B|m?s|%)?\s{0,9}$/;

/** A cell whose row says what it holds. The first cell says it. */
function readabilityByLabel(cell: Element): Readability {
  const label = cell.parentElement?.firstElementChild;
  const words = label?.textContent.trim().slice(0, 80) ?? '';
  const value = cell.textContent;
  if (label === cell || MEASURE.test(value) || isOptionWord(value) || ANY_NAME.test(words)) return INTERFACE;
  const kind = kindOfWords([words]);
  return kind ? { as: 'hidden', kind } : INTERFACE;
}
