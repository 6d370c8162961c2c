import type { Kind } from '../../domain/kind';
import type { Screen } from '../../domain/screen';
import type { Finding } from '../finding';
import type { Opener } from './opener';
import { FIELDS, fieldClassOf } from './field';
import { matches } from './matches';
import { own } from './own';
import { paintedByStyle } from './painted-by-style';
import { rangeFor } from './range-for';
import { type Inherited, inherit } from './readability';

/** What can be measured: an element, or characters of a text node. Boxes come in an order that holds while it stands. */
export type Measurable = { readonly kind: Kind; readonly rects: () => Iterable<DOMRect> };

/** Reaches into closed shadow roots where the browser lets an extension do so. */
export type OpenShadow = (element: Element) => ShadowRoot | null;

/** What a walk over a document does beyond finding places. */
export type Walk = {
  readonly screen: Screen['kind'];
  readonly openShadow: OpenShadow;
  /** What must not be seen of the interface's own words: the rules', and this page's vocabulary. */
  readonly find: Opener['find'];
  /** Whether anything may be seen in a place that hides such a kind; nothing may where it is not said. */
  readonly opens: Opener['opens'] | undefined;
  readonly onFrame: (frame: Element) => Iterable<Measurable>;
  readonly onRoot: (root: Document | ShadowRoot) => void;
  /** `text` stands at `node`; it may be seen, but for what was found in it and is `unseen`. */
  readonly onText: (node: Text | Element, text: string, unseen: readonly Finding[]) => void;
  /** May this element be left out, because nothing of it is near the viewport? */
  readonly isFarAway: (element: Element) => boolean;
};

const EDITABLE = '[contenteditable]:not([contenteditable="false"])';
const OTHER_INPUTS = 'input[type="color"], input[type="file"], input[type="image"]';
const BUTTONS = 'input[type="submit"], input[type="button"], input[type="reset"]';
const IMAGES = 'img, canvas, video, object, embed, picture, image, [role="img"]:not(svg)';
/** Drawings of the interface itself: the menu's icons. */
const OWN_DRAWINGS = '#adminmenu img, #adminmenu [role="img"], .wp-menu-image *';
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'TITLE', 'OPTION']);
/** Elements that may carry a shadow root beside custom ones (DOM standard, `attachShadow`). */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/**
 * Everything of `root` that must not be seen, as far as it is drawn at all: fields, pictures, frames of other
 * origins (by `onFrame`), sensitive places, text that is not the interface's, and what the rules find in the
 * interface's text.
 */
export function* sensitivePlaces(
  root: Document | ShadowRoot,
  walk: Walk,
  around?: Inherited,
): Iterable<Measurable> {
  walk.onRoot(root);
  for (const child of own(root, 'childNodes')) yield* placesOf(child, walk, around);
  yield* paintedByStyle(root, walk, around);
}

/** The whole of `element`, as one place. */
export function whole(element: Element, kind: Kind): Measurable {
  return { kind, rects: () => element.getClientRects() };
}

function* placesOf(node: Node, walk: Walk, around: Inherited | undefined): Iterable<Measurable> {
  const sort = own(node, 'nodeType');
  if (sort === Node.TEXT_NODE) yield* placesOfText(node as Text, walk, around);
  if (sort !== Node.ELEMENT_NODE) return;
  const element = node as Element;
  if (UNREAD.has(element.tagName) || walk.isFarAway(element)) return;
  const here = inherit(around, element, walk.screen);
  const { readability } = here;
  yield* placesOfElement(element, walk, here);
  // What stands in a place of an opened kind is looked at text by text.
  if (here.begins && readability.as === 'hidden' && !walk.opens?.(readability.kind))
    yield whole(element, readability.kind);
  const mayHost = own(element, 'localName').includes('-') || HOSTS.has(element.localName);
  const shadow = mayHost ? walk.openShadow(element) : null;
  if (shadow) yield* sensitivePlaces(shadow, walk, here);
  for (const child of own(element, 'childNodes')) yield* placesOf(child, walk, here);
}

function* placesOfElement(element: Element, walk: Walk, { readability }: Inherited): Iterable<Measurable> {
  const hidden = readability.as === 'hidden';
  if (matches(element, 'iframe, frame')) yield* walk.onFrame(element);
  else if (matches(element, FIELDS)) {
    const { kind } = fieldClassOf(element);
    yield whole(element, kind);
    yield* drawnOptions(element, kind);
  } else if (matches(element, `${EDITABLE}, ${OTHER_INPUTS}`)) yield whole(element, 'typed-value');
  else if (matches(element, BUTTONS)) {
    const words = element.getAttribute('value') ?? '';
    const [found] = walk.find(words);
    if (hidden) yield whole(element, readability.kind);
    else if (found) yield whole(element, found.kind);
    else walk.onText(element, words, []);
  } else if (matches(element, IMAGES) && !matches(element, OWN_DRAWINGS)) yield whole(element, 'data');
  else if (element.localName === 'svg' && hidden) yield whole(element, readability.kind);
}

/** The options of a list that the page draws itself (CSS Forms, `appearance: base-select`), once it is open. */
function* drawnOptions(field: Element, kind: Kind): Iterable<Measurable> {
  if (field.localName !== 'select' || getComputedStyle(field).appearance !== 'base-select') return;
  for (const option of field.querySelectorAll('option')) yield whole(option, kind);
}

function* placesOfText(text: Text, walk: Walk, around: Inherited | undefined): Iterable<Measurable> {
  if (!/\S/.test(text.data)) return;
  const readability = around?.readability ?? { as: 'hidden', kind: 'data' };
  const place =
    readability.as === 'hidden' ? { kind: readability.kind, by: around?.by, node: text } : undefined;
  if (place && !walk.opens?.(place.kind)) {
    yield characters(text, place.kind, 0, text.length);
    return;
  }
  const unseen = walk.find(text.data, place);
  walk.onText(text, text.data, unseen);
  for (const { kind, start, end } of unseen) yield characters(text, kind, start, end);
}

function characters(text: Text, kind: Kind, start: number, end: number): Measurable {
  return {
    kind,
    rects: () => {
      if (!text.isConnected || text.length < end) return [];
      const range = rangeFor(text);
      range.setStart(text, start);
      range.setEnd(text, end);
      return range.getClientRects();
    },
  };
}
