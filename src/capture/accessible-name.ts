import { closest, matches } from '../redact/dom/matches';
import { computeAccessibleName } from 'dom-accessibility-api';

/** Fields, and what stands for one: what they hold is a value, whoever names it. */
const HOLDS_VALUE = [
  'input, textarea, select, output, [contenteditable]',
  ...['textbox', 'searchbox', 'combobox', 'listbox', 'spinbutton', 'slider'].map(
    (role) => `[role="${role}"]`,
  ),
].join(', ');
/** Where the computation goes on elsewhere: to a field, maybe. */
const LEADS_ON = `${HOLDS_VALUE}, [aria-owns], [aria-labelledby]`;

/**
 * The name by which a person knows a control, after W3C's Accessible Name and Description Computation.
 * Two departures keep values out of it: a label that embeds, owns or is a field says only its own words (the
 * computation would add what was typed), and inside table bodies only the visible words count (core's row links carry
 * the row's title in `aria-label` and in words for screen readers, class-wp-posts-list-table.php).
 */
export function accessibleName(element: Element): string {
  const name = labelOf(element) ?? (closest(element, ROWS) ? visibleWords(element) : computed(element));
  return name.replace(/\s+/g, ' ').trim();
}

const ROWS = 'tbody, .wp-list-table';
const HEAD = '.wp-list-table > :is(thead, tfoot)';

/** What stands beside a name: how to use it (core class-wp-customize-section.php), its keys (Gutenberg, menu-item). */
const HINTS =
  '.accordion-section-title > .screen-reader-text, .accordion-trigger > .screen-reader-text, .components-menu-item__shortcut';

function computed(element: Element): string {
  if (element.querySelector(HINTS)) return wordsWithout(element, `${HOLDS_VALUE}, ${HINTS}`);
  const naming = namingElements(element);
  if (naming.length > 0 && naming.some(leadsOn)) return naming.map(visibleWords).join(' ');
  const leads = element.hasAttribute('aria-owns') || element.querySelector(LEADS_ON) !== null;
  if (!leads && !isEditable(element)) return computeAccessibleName(element);
  return element.getAttribute('aria-label') ?? visibleWords(element);
}

function leadsOn(element: Element): boolean {
  return matches(element, LEADS_ON) || element.querySelector(LEADS_ON) !== null;
}

function isEditable(element: Element): boolean {
  return closest(element, '[contenteditable]') !== undefined;
}

/** What `aria-labelledby` says. */
export function namingElements(element: Element): Element[] {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/);
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids.flatMap((id) => (id === '' ? [] : (root.getElementById(id) ?? [])));
}

/** The labels of a field. */
export function labelsOf(element: Element): Element[] {
  const labels: unknown = 'labels' in element ? element.labels : undefined;
  return labels instanceof NodeList ? [...labels].filter((label) => label instanceof Element) : [];
}

/** What the labels of a field say, or the elements that name it instead; without the computation, for labels hold fields. */
function labelOf(element: Element): string | undefined {
  const labels = labelsOf(element);
  if (labels.length === 0) return undefined;
  const named = namingElements(element).map(visibleWords).join(' ');
  return named.trim() === '' ? labels.map(visibleWords).join(' ') : named;
}

/**
 * The words of an element in the page that are shown, read where they stand: a copy would load its pictures anew. In a
 * list those for screen readers are left out, but where nothing else is said: in its head.
 */
function visibleWords(element: Element): string {
  if (element instanceof HTMLInputElement) return isButton(element) ? element.value : '';
  if (matches(element, HOLDS_VALUE) || isEditable(element)) return '';
  const shown = wordsWithout(
    element,
    closest(element, ROWS) ? `${HOLDS_VALUE}, .screen-reader-text` : HOLDS_VALUE,
  );
  return shown.trim() === '' && closest(element, HEAD) ? wordsWithout(element, HOLDS_VALUE) : shown;
}

function wordsWithout(element: Element, isLeftOut: string): string {
  const words = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (!(node instanceof Element) || matches(node, isLeftOut)) return '';
    const { display } = getComputedStyle(node);
    if (display === 'none') return '';
    const inner = [...node.childNodes].map(words).join('');
    return display === 'inline' || display === 'contents' ? inner : ` ${inner} `;
  };
  return [...element.childNodes].map(words).join('');
}

function isButton(input: HTMLInputElement): boolean {
  return input.type === 'submit' || input.type === 'button' || input.type === 'reset';
}
