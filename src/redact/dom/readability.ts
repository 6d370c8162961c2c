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
