import type { Finder } from './finding';
import { find } from './pipeline/find';

/** A symbol, because a page's elements have names on the window: `<div id="find">` is `window.find`. */
const FIND = Symbol.for('saferepro.find');

type Host = typeof globalThis & { [FIND]?: Finder };

/** Leaves the recorder's finder in the isolated world that all injections into a frame share and no page reaches. */
export function leaveFinder(host: Host, finder: Finder): void {
  host[FIND] = finder;
}

/** The finder of the recorder that runs here; without one the rules alone. */
export function finderOf(host: Host): Finder {
  return host[FIND] ?? find;
}
