import type { Place, ReadablePlace } from './places';
import { screenMaps } from './screens';

/**
 * What is data and what is interface on one screen, or on a family of screens that are built alike. What no place of it
 * names is the interface's; cells, list boxes and what is typed are data still.
 */
export type ScreenMap = {
  readonly id: string;
  /** What the `body` of these screens matches, and that of no other: core's and WooCommerce's classes, in any language. */
  readonly body: string;
  /** Where data stands; interface within it (its buttons, its labels) is readable again. */
  readonly data: readonly Place[];
  readonly readable: readonly ReadablePlace[];
  /** What stands in none of these places: of a screen that others fill, too, it is data. */
  readonly rest: 'interface' | 'data';
  /** Cells that the words of their row decide about: a version is readable, a database's name is not. */
  readonly byLabel: readonly ReadablePlace[];
};

/** The map of the screen that `document` shows; nothing where nobody knows that screen. */
export function screenMapOf(document: Document): ScreenMap | undefined {
  const body = document.body as HTMLElement | null;
  return body ? screenMaps.find((map) => body.matches(map.body)) : undefined;
}
