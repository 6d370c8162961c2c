/**
 * Does `element` match? Asked of its prototype, because a page's form may have fields named like its own methods; and
 * not of a class of the window, because a page that was parsed and is not shown has none.
 */
export function matches(element: Element, selector: string): boolean {
  return (Object.getPrototypeOf(element) as Element).matches.call(element, selector);
}
