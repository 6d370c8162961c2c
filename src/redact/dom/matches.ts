import { own } from './own';

/** Does `element` match, whatever the fields of a form are called? */
export function matches(element: Element, selector: string): boolean {
  return own(element, 'matches').call(element, selector);
}

/** The nearest element around that matches, itself among them. */
export function closest(element: Element, selector: string): Element | undefined {
  return own(element, 'closest').call(element, selector) ?? undefined;
}
