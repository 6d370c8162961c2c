import type { Kind } from '../../domain/kind';
import type { Screen } from '../../domain/screen';
import { interfaceSelects } from '../../wp-admin/interface-selects';
import {
  frontInterface,
  interfacePlaces,
  namedPlaces,
  type Place,
  readablePlaces,
  sensitivePlaces,
} from '../../wp-admin/places';
import { type ScreenMap, screenMapOf } from '../../wp-admin/screen-map';
import { matches } from './matches';

/** Places of a screen as selectors that are asked of an element, one for each answer; empty where there is no place. */
export type Reading = {
  readonly sensitive: string;
  readonly data: string;
  readonly readable: string;
  readonly byLabel: string;
  readonly interface: string;
  /** What stands nowhere in particular: the interface's where a map says what is not, else data. */
  readonly rest: 'interface' | 'data';
  /** What stands in a place of `sensitive` or `data`. */
  readonly kindOf: (element: Element) => Kind;
};

const list = (places: readonly { readonly selector: string }[]): string =>
  places.map(({ selector }) => selector).join(',');

const read = new Map<string, Reading>();

/** How the document around `element` is read: by the map of its screen, or by what is data anywhere. */
export function readingOf(element: Element, screen: Screen['kind']): Reading {
  const document = element.ownerDocument;
  const isAdmin = screen === 'admin' || screen === 'dead';
  const classes = isAdmin ? ((document.body as HTMLElement | null)?.className ?? '') : '';
  const key = `${screen} ${classes}`;
  const known = read.get(key);
  if (known) return known;
  if (read.size > 50) read.clear();
  const reading = makeReading(isAdmin, isAdmin ? screenMapOf(document) : undefined);
  read.set(key, reading);
  return reading;
}

function makeReading(isAdmin: boolean, map: ScreenMap | undefined): Reading {
  const data: readonly Place[] = [...(map?.data ?? []), ...namedPlaces];
  const lists = interfaceSelects.filter(({ on }) => on === 'any screen');
  const places = [...data, ...sensitivePlaces];
  return {
    sensitive: list(sensitivePlaces),
    data: list(data),
    readable: isAdmin ? list([...(map?.readable ?? []), ...readablePlaces, ...lists]) : '',
    byLabel: list(map?.byLabel ?? []),
    interface: (isAdmin ? interfacePlaces : frontInterface).join(','),
    rest: map?.rest ?? 'data',
    kindOf: (element) => places.find(({ selector }) => matches(element, selector))?.kind ?? 'data',
  };
}
