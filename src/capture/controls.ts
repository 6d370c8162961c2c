/** What an event of a person's is about: the nearest thing that answers to it. Pure questions to elements. */

import { closest, matches } from '../redact/dom/matches';
import { own } from '../redact/dom/own';

const CONTROLS =
  'a[href], area[href], button, input, select, textarea, summary, label, ' +
  '[contenteditable]:not([contenteditable="false"]), [onclick], ' +
  '[role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="menuitemcheckbox"], ' +
  '[role="menuitemradio"], [role="checkbox"], [role="switch"], [role="radio"], [role="option"]';

/** Drawn like a control by the page, and said to be none. */
const DRAWN = '[role="presentation"], [role="none"]';

const TOGGLES = 'input[type="checkbox"], input[type="radio"]';
const BUTTONS =
  'input[type="submit"], input[type="button"], input[type="reset"], input[type="image"], input[type="hidden"]';
/** Fields whose value is set by a picker of the browser's as much as by typing. */
const SET =
  'input[type="range"], input[type="color"], input[type="date"], input[type="time"], input[type="month"], ' +
  'input[type="week"], input[type="datetime-local"]';
const LINES = 'textarea, [contenteditable]:not([contenteditable="false"])';

/** What a field takes: text in one line, text in many, a value that is set, a mark, an entry, a file. */
export type FieldSort = 'line' | 'lines' | 'set' | 'toggle' | 'select' | 'file';

/** The same out of open shadow roots: what stands in one stands where its host does. */
export function closestAround(element: Element, selector: string): Element | undefined {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const found = closest(at, selector);
    if (found) return found;
  }
  return undefined;
}

/** The element around another one, its shadow root's host among them. */
export function parentAround(element: Element): Element | undefined {
  return own(element, 'parentElement') ?? hostOf(element);
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The innermost element of an event's way, inside open shadow roots too. */
export function originOf(event: Event): Element | undefined {
  const [origin] = event.composedPath();
  return origin instanceof Element ? origin : undefined;
}

/** The nearest thing that answers to a click, or what was hit itself. */
export function controlAt(origin: Element): Element {
  const nearest = closest(origin, CONTROLS);
  if (!nearest) return origin;
  // TinyMCE draws a button within what it calls one.
  const around = matches(nearest, DRAWN) ? nearest.parentElement : null;
  return (around && closest(around, CONTROLS)) ?? nearest;
}

/** Is it something to be clicked, or only what was hit? */
export function isControl(element: Element): boolean {
  return matches(element, CONTROLS);
}

/** Is it a part of a page that has things to be clicked in it? What all of those say is no name for it. */
export function holdsControls(element: Element): boolean {
  return element.querySelector(CONTROLS) !== null;
}

export function fieldSortOf(element: Element): FieldSort | undefined {
  if (matches(element, TOGGLES)) return 'toggle';
  if (matches(element, 'select')) return 'select';
  if (matches(element, 'input[type="file"]')) return 'file';
  if (matches(element, SET)) return 'set';
  if (matches(element, LINES)) return 'lines';
  return matches(element, 'input') && !matches(element, BUTTONS) ? 'line' : undefined;
}

/** Is it a field that a click only enters or opens? A button of the browser's, or a box, is done with at the click. */
export function isField(element: Element): boolean {
  const sort = fieldSortOf(element);
  return sort !== undefined && sort !== 'toggle';
}

/** The form that `element` belongs to, by its own word or by where it stands. */
export function formOf(element: Element): Element | undefined {
  const said: unknown = 'form' in element && !matches(element, 'form') ? element.form : undefined;
  return said instanceof Element ? said : closest(element, 'form');
}
