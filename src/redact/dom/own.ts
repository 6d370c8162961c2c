/**
 * What a node says of itself. A form answers by its field of that name before it does so itself, in every world
 * (HTML, `HTMLFormElement`, legacy override built-ins): `form.childNodes` may be the options of a list, and
 * `form.parentElement` a field within it, from where a walk upwards never ends. Its prototype has no fields. (Not
 * that of a class of the window: a page that was parsed and is not shown has none.) A document needs none of this: what
 * its images and forms are called hides its answers from the page's scripts alone (measured, Chromium 156; Firefox's
 * view of a page from outside knows no such names).
 */
export function own<N extends Node, K extends keyof N>(node: N, name: K): N[K] {
  return Reflect.get(Object.getPrototypeOf(node), name, node);
}
