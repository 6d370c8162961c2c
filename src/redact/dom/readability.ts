import type { Kind } from '../../domain/kind';
import type { Screen } from '../../domain/screen';
import { dataPlaces, frontInterface, interfacePlaces, sensitivePlaces } from '../../wp-admin/places';

/** What may be read at a place: nothing (and what kind it is), or the words of the interface. */
export type Readability = { readonly as: 'hidden'; readonly kind: Kind } | { readonly as: 'interface' };

const ADMIN = interfacePlaces.join(',');
const FRONT = frontInterface.join(',');
const DATA = dataPlaces.join(',');
const HIDDEN = { as: 'hidden', kind: 'data' } as const;

/**
 * What may be read of `element`'s own text. A sensitive place hides it whatever else is said; then the nearest
 * place decides, interface or data; where nothing is known it is data: in doubt, mask.
 */
export function readabilityOf(element: Element, screen: Screen['kind']): Readability {
  const place = sensitivePlaces.find(({ selector }) => element.closest(selector) !== null);
  if (place) return { as: 'hidden', kind: place.kind };
  const words = element.closest(screen === 'admin' || screen === 'dead' ? ADMIN : FRONT);
  if (!words) return HIDDEN;
  const data = element.closest(DATA);
  return data && words.contains(data) ? HIDDEN : { as: 'interface' };
}

/** What may be read at an element, as its surroundings and it itself decide. */
export type Inherited = {
  readonly readability: Readability;
  /** A sensitive place holds for everything within. */
  readonly sensitive: boolean;
  /** The sensitive place begins here. */
  readonly begins: boolean;
};

const SENSITIVE = sensitivePlaces.map(({ selector }) => selector).join(',');

/** The same answer as `readabilityOf`, handed down from the parent: a walk asks each element for itself alone. */
export function inherit(around: Inherited | undefined, element: Element, screen: Screen['kind']): Inherited {
  if (around?.sensitive === true) return around.begins ? { ...around, begins: false } : around;
  if (element.matches(SENSITIVE)) {
    const kind = sensitivePlaces.find(({ selector }) => element.matches(selector))?.kind ?? 'data';
    return { readability: { as: 'hidden', kind }, sensitive: true, begins: true };
  }
  if (element.matches(DATA)) return { readability: HIDDEN, sensitive: false, begins: false };
  if (element.matches(screen === 'admin' || screen === 'dead' ? ADMIN : FRONT)) {
    return { readability: { as: 'interface' }, sensitive: false, begins: false };
  }
  return around ?? { readability: HIDDEN, sensitive: false, begins: false };
}
