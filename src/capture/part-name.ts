import { closest, matches } from '../redact/dom/matches';
import type { Screen } from '../domain/screen';
import type { Term } from '../domain/sentence';
import { own } from '../redact/dom/own';
import { readabilityOf } from '../redact/dom/readability';
import { screenParts } from '../wp-admin/screen-parts';
import { closestAround, parentAround } from './controls';

/** What stands within a name and is none of it. */
const NOT_SAID =
  '.awaiting-mod, .update-plugins, .customize-action, .in-widget-title, .screen-reader-text, button, textarea, select, script, style';

/** Where something stands beside others like it, each with a name of its own. */
const ROWS = 'tbody, [role="row"], li';

const ANY_PART = screenParts.map(({ selector }) => selector).join(',');

/** Is it a part of a screen that may have a name? */
export function isPart(element: Element): boolean {
  return matches(element, ANY_PART);
}

/** What the nearest part that has a name is called: its own words, or a word of ours. */
export function partNameOf(element: Element, screen: Screen['kind']): string | { readonly term: Term } {
  let part = closestAround(element, ANY_PART);
  while (part) {
    const said = nameOfPart(part, element, screen);
    if (said !== '') return said;
    const around = parentAround(part);
    part = around && closestAround(around, ANY_PART);
  }
  return '';
}

/** What `part` is called; nothing where that is what `element` says itself. */
export function nameOfPart(
  part: Element,
  element: Element,
  screen: Screen['kind'],
): string | { readonly term: Term } {
  const known = screenParts.find(({ selector }) => matches(part, selector));
  if (!known || (known.except !== undefined && matches(element, known.except))) return '';
  const { naming } = known;
  if ('term' in naming) return naming;
  if ('toggle' in naming) return toggleName(part, naming.toggle, screen);
  const names =
    'menu' in naming
      ? part.parentElement?.querySelector(naming.menu)
      : 'elsewhere' in naming
        ? part.ownerDocument.querySelector(naming.elsewhere)
        : part.querySelector(naming.within);
  return names && names !== element && !names.contains(element) ? readable(names, screen) : '';
}

/** A label that an open toggle outside of rows has too: a row's is called after what the row is about. */
function toggleName(part: Element, toggles: string, screen: Screen['kind']): string {
  const label = part.getAttribute('aria-label') ?? '';
  const isToggle = (one: Element): boolean =>
    one.getAttribute('aria-label') === label &&
    !closest(one, ROWS) &&
    readabilityOf(one, screen).as === 'interface';
  return [...part.ownerDocument.querySelectorAll(toggles)].some(isToggle) ? label : '';
}

/** What an element says, bubbles with counts apart; nothing where any of it is not the interface's. */
export function readable(element: Element, screen: Screen['kind']): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let words = '';
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!parentElement || isLeftOut(parentElement, element)) continue;
    if (readabilityOf(parentElement, screen).as !== 'interface') return '';
    words += nodeValue ?? '';
  }
  return words.replace(/\s+/g, ' ').trim();
}

/** Within a name, is it none of it, or not shown? */
function isLeftOut(inner: Element, name: Element): boolean {
  for (let at: Element | null = inner; at && at !== name; at = own(at, 'parentElement'))
    if (matches(at, NOT_SAID) || getComputedStyle(at).display === 'none') return true;
  return false;
}
