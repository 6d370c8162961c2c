import { CoverKind } from '../../../domain/kind';
import type { Opened } from '../../../domain/opened';
import type { Extent } from './extent';

/** What is asked for, and what of the second tier it may show. */
export type CloneWish = {
  readonly extent: Extent;
  readonly opened: Opened;
  /** When nobody waits for it any longer, in milliseconds of `Date.now()`. */
  readonly until: number;
};

/** The name of a symbol: a page's elements have names on the window, and none is one. */
export const WISH = 'saferepro.clone-wish';

/**
 * Takes the wish that was left in the isolated world of a frame, once. A script that is injected hears nothing else:
 * what is injected as a function takes arguments and can hold no module, a file holds all and takes none.
 * @throws where none was left
 */
export function wishIn(host: object): CloneWish {
  const key = Symbol.for(WISH);
  const wish: unknown = Reflect.get(host, key);
  Reflect.deleteProperty(host, key);
  if (!isWish(wish)) throw new Error('nobody asked for a picture here');
  return { ...wish, opened: openedIn(wish.opened) };
}

/** As the schema has it: one word that is no kind, and nothing is opened. */
function openedIn(raw: unknown): Opened {
  const kinds = Array.isArray(raw) ? raw.map((one) => CoverKind.find((kind) => kind === one)) : [];
  const known = kinds.filter((kind) => kind !== undefined);
  return known.length === kinds.length ? known : [];
}

function isWish(raw: unknown): raw is Pick<CloneWish, 'extent' | 'until'> & { readonly opened?: unknown } {
  if (typeof raw !== 'object' || raw === null || !('until' in raw) || !('extent' in raw)) return false;
  return typeof raw.until === 'number' && (raw.extent === 'view' || raw.extent === 'whole');
}
