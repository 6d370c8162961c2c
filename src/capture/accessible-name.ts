import { computeAccessibleName } from 'dom-accessibility-api';

const HOLDS_VALUE = 'input, textarea, select, [contenteditable], [role="textbox"]';

/**
 * The name by which a person knows a control, after W3C's Accessible Name and Description Computation.
 * Two departures keep values out of it: a label that embeds or is a field says only its own words (the computation
 * would add what was typed), and inside table bodies only the visible words count (core's row links carry the row's
 * title in `aria-label`, class-wp-posts-list-table.php).
 */
export function accessibleName(element: Element): string {
  const label = 'labels' in element ? labelOf(element) : undefined;
  const name =
    label ?? (element.closest('tbody, .wp-list-table') ? visibleWords(element) : computed(element));
  return name.replace(/\s+/g, ' ').trim();
}

function computed(element: Element): string {
  const naming = namingElements(element);
  if (naming.some((other) => other.matches(HOLDS_VALUE) || other.querySelector(HOLDS_VALUE) !== null))
    return naming.map(visibleWords).join(' ');
  return element.querySelector(HOLDS_VALUE) ? visibleWords(element) : computeAccessibleName(element);
}

/** What `aria-labelledby` says. */
export function namingElements(element: Element): Element[] {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/);
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids.flatMap((id) => (id === '' ? [] : (root.getElementById(id) ?? [])));
}

function labelOf(element: Element & { labels?: unknown }): string | undefined {
  const labels = element.labels;
  if (!(labels instanceof NodeList) || labels.length === 0 || element.hasAttribute('aria-labelledby'))
    return undefined;
  return [...labels].map((label) => (label instanceof Element ? visibleWords(label) : '')).join(' ');
}

function visibleWords(element: Element): string {
  if (element instanceof HTMLInputElement) return isButton(element) ? element.value : '';
  if (element.matches(HOLDS_VALUE)) return '';
  const copy = element.cloneNode(true) as Element;
  for (const field of copy.querySelectorAll(HOLDS_VALUE)) field.remove();
  return copy.textContent;
}

function isButton(input: HTMLInputElement): boolean {
  return input.type === 'submit' || input.type === 'button' || input.type === 'reset';
}
