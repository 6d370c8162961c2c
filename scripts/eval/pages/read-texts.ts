/** A text of a page, or the value of a field that is typed in, and whether it stands where data stands. */
export type PageText = { readonly text: string; readonly inside: boolean; readonly path: string };

/**
 * Where a page holds data, as somebody would say who knows nothing of our maps. The first cell of a list's row is a
 * `th` since core 7.1.
 */
const INSIDE = 'td, dd, textarea, option, .wp-list-table tbody th';
const UNREAD = new Set('script style noscript template iframe object embed title'.split(' '));
const TYPED =
  'input:not([type]), input:is([type="text"], [type="number"], [type="email"], [type="tel"], [type="url"], [type="password"], [type="search"])';
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** Every text of `document` that is read by anybody, in order, white space folded. */
export function readTexts(document: Document): PageText[] {
  const texts: PageText[] = [];
  const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const add = (element: Element, text: string, inside: boolean): void => {
    if (/\S/.test(text)) texts.push({ text: fold(text), inside, path: pathOf(element) });
  };
  const walk = (element: Element, inside: boolean): void => {
    if (UNREAD.has(element.localName)) return;
    const within = inside || element.matches(INSIDE);
    if (element.matches(TYPED)) add(element, element.getAttribute('value') ?? '', true);
    for (const child of element.childNodes) {
      if (child.nodeType === TEXT_NODE) add(element, child.nodeValue ?? '', within);
      if (child.nodeType === ELEMENT_NODE) walk(child as Element, within);
    }
  };
  walk(document.documentElement, false);
  return texts;
}

/** The last elements around a text, to find it by. */
function pathOf(element: Element): string {
  const names: string[] = [];
  for (let at: Element | null = element; at && names.length < 5; at = at.parentElement) {
    const classes = (at.getAttribute('class') ?? '').split(/\s+/).filter(Boolean).slice(0, 2);
    names.unshift([at.localName + (at.id === '' ? '' : `#${at.id}`), ...classes].join('.'));
  }
  return names.join(' > ');
}
