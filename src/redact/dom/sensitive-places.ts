import type { Kind } from '../../domain/kind';
import type { Screen } from '../../domain/screen';
import { find } from '../pipeline/find';
import { readabilityOf } from './readability';

/** What can be measured: an element, or characters of a text node. Boxes come in an order that holds while it stands. */
export type Measurable = { readonly kind: Kind; readonly rects: () => Iterable<DOMRect> };

/** Reaches into closed shadow roots where the browser lets an extension do so. */
export type OpenShadow = (element: Element) => ShadowRoot | null;

const FIELDS =
  'input:not([type="submit"], [type="button"], [type="reset"], [type="checkbox"], [type="radio"], [type="range"], [type="hidden"]), textarea, select, [contenteditable]:not([contenteditable="false"])';
const IMAGES = 'img, canvas, video, object, embed, picture, image, [role="img"]:not(svg)';
/** Drawings of the interface itself: the menu's icons. */
const OWN_DRAWINGS = '#adminmenu img, #adminmenu [role="img"], .wp-menu-image *';
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'TITLE', 'OPTION']);

/**
 * Everything of `root` that must not be seen, as far as it is drawn at all: fields, pictures, frames of other
 * origins (by `onFrame`), text that is not the interface's, and what the rules find in the interface's text.
 */
export function* sensitivePlaces(
  root: Document | ShadowRoot,
  screen: Screen['kind'],
  openShadow: OpenShadow,
  onFrame: (frame: Element) => Iterable<Measurable>,
  onRoot: (root: Document | ShadowRoot) => void,
): Iterable<Measurable> {
  onRoot(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      yield* placesOfText(node as Text, screen);
      continue;
    }
    const element = node as Element;
    const shadow = element.localName.includes('-') || element.shadowRoot ? openShadow(element) : null;
    if (shadow) yield* sensitivePlaces(shadow, screen, openShadow, onFrame, onRoot);
    if (element.matches('iframe, frame')) yield* onFrame(element);
    else if (element.matches(FIELDS)) yield whole(element, 'typed-value');
    else if (element.matches(IMAGES) && !element.matches(OWN_DRAWINGS)) yield whole(element, 'data');
  }
}

/** The whole of `element`, as one place. */
export function whole(element: Element, kind: Kind): Measurable {
  return { kind, rects: () => element.getClientRects() };
}

function* placesOfText(text: Text, screen: Screen['kind']): Iterable<Measurable> {
  const parent = text.parentElement ?? hostOf(text);
  if (!parent || UNREAD.has(parent.tagName) || !/\S/.test(text.data)) return;
  const readability = readabilityOf(parent, screen);
  if (readability.as === 'hidden') {
    yield characters(text, readability.kind, 0, text.length);
    return;
  }
  for (const { kind, start, end } of find(text.data)) yield characters(text, kind, start, end);
}

function characters(text: Text, kind: Kind, start: number, end: number): Measurable {
  const range = text.ownerDocument.createRange();
  return {
    kind,
    rects: () => {
      if (!text.isConnected || text.length < end) return [];
      range.setStart(text, start);
      range.setEnd(text, end);
      return range.getClientRects();
    },
  };
}

function hostOf(text: Text): Element | null {
  const root = text.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
