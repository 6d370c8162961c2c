import type { Kind } from '../../domain/kind';
import type { Screen } from '../../domain/screen';
import { FIELDS, rememberPassword } from './field';
import { matches } from './matches';
import { own } from './own';
import { type Inherited, inherit } from './readability';

/** What has to be looked at for a picture, as the tree alone tells; the rest is asked for each picture anew. */
export type Item =
  | { readonly as: 'whole'; readonly element: Element; readonly kind: Kind }
  /** A place that hides all in it, unless its kind was opened. */
  | { readonly as: 'hiding'; readonly element: Element; readonly kind: Kind }
  | { readonly as: 'field' | 'frame'; readonly element: Element }
  | { readonly as: 'button'; readonly element: Element }
  /** It may carry a shadow root, by now or later: no record tells of one. */
  | { readonly as: 'host'; readonly element: Element; readonly here: Inherited }
  | { readonly as: 'text'; readonly node: Text; readonly around: Inherited | undefined };

/** An element, or a root, as it was read. Rows are read when they are near, and stand for themselves in `flat`. */
export type Part = {
  readonly as?: undefined;
  readonly node: Node;
  readonly around: Inherited | undefined;
  readonly parent: Part | undefined;
  readonly isRow: boolean;
  /** In the order of the tree; nothing until it is read. */
  entries?: readonly (Item | Part)[] | undefined;
  /** The same with all parts within in the place of themselves; made when it is asked for. */
  flat?: readonly (Item | Part)[] | undefined;
};

/** Parts by their nodes: what was read last of a node that stands in the page. */
export type Parts = WeakMap<Node, Part>;

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

/** Is it an element of which nothing is ever drawn? */
export function isUnread(node: Node): boolean {
  return UNREAD.has(own(node as Element, 'tagName'));
}

/** By its entries: an item has none. */
function isPart(entry: Item | Part): entry is Part {
  return entry.as === undefined;
}

/** How parts are read: of which screen, and where they are noted. */
export type Reader = {
  readonly screen: Screen['kind'];
  readonly parts: Parts;
  /** Called for every element on the way; what it throws ends the reading. */
  readonly onWay: () => void;
};

/** Reads what stands in `part`; what was read of its elements before is good still where it is said so. */
export function readPart(part: Part, reader: Reader, isGood = false): void {
  const { screen, parts, onWay } = reader;
  const entries: (Item | Part)[] = [];
  const { node } = part;
  let here = part.around;
  if (isElement(node)) {
    here = inherit(part.around, node, screen);
    readElement(node, here, entries);
  }
  for (const child of own(node, 'childNodes')) {
    const sort = own(child, 'nodeType');
    if (sort === 3) {
      if (/\S/.test((child as Text).data)) entries.push({ as: 'text', node: child as Text, around: here });
      continue;
    }
    if (sort !== 1 || isUnread(child)) continue;
    const known = parts.get(child);
    // One whose reading was broken off has not been read.
    if (isGood && known?.parent === part && (known.isRow || known.entries)) {
      entries.push(known);
      continue;
    }
    onWay();
    const isRow = isRowOf(child as Element, node);
    const made: Part = { node: child, around: here, parent: part, isRow };
    parts.set(child, made);
    entries.push(made);
    if (!isRow) readPart(made, reader);
  }
  part.entries = entries;
  part.flat = undefined;
}

/** Everything within `part` that has to be looked at, rows as they are. */
export function flatOf(part: Part): readonly (Item | Part)[] {
  if (part.flat) return part.flat;
  const flat: (Item | Part)[] = [];
  for (const entry of part.entries ?? []) {
    if (!isPart(entry) || entry.isRow) flat.push(entry);
    else for (const inner of flatOf(entry)) flat.push(inner);
  }
  part.flat = flat;
  return flat;
}

function readElement(element: Element, here: Inherited, entries: (Item | Part)[]): void {
  const { readability } = here;
  const isHidden = readability.as === 'hidden';
  const name = own(element, 'localName');
  if (name === 'iframe' || name === 'frame') entries.push({ as: 'frame', element });
  else if (matches(element, FIELDS)) {
    rememberPassword(element);
    entries.push({ as: 'field', element });
  } else if (matches(element, `${EDITABLE}, ${OTHER_INPUTS}`))
    entries.push({ as: 'whole', element, kind: 'typed-value' });
  else if (matches(element, BUTTONS))
    entries.push(isHidden ? { as: 'whole', element, kind: readability.kind } : { as: 'button', element });
  else if (matches(element, IMAGES) && !matches(element, OWN_DRAWINGS))
    entries.push({ as: 'whole', element, kind: 'data' });
  else if (name === 'svg' && isHidden) entries.push({ as: 'whole', element, kind: readability.kind });
  if (here.begins && isHidden) entries.push({ as: 'hiding', element, kind: readability.kind });
  if (name.includes('-') || HOSTS.has(name)) entries.push({ as: 'host', element, here });
}

/** By its number, because a page that was parsed and is not shown has no window to hold its classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isRowOf(element: Element, parent: Node): boolean {
  return own(element, 'localName') === 'tr' && isElement(parent) && own(parent, 'localName') === 'tbody';
}
