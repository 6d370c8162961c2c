import { type Inherited, inherit, type Readability } from '../../../src/redact/dom/readability.ts';
import { isWorldSelect } from '../../../src/wp-admin/interface-selects.ts';
import { screenKindOf } from '../../../src/wp-admin/screen-kind.ts';

/** An element, what may be read of it, and its own texts, those of elements within it left out. */
export type Read = {
  readonly element: Element;
  readonly readability: Readability;
  readonly texts: readonly Text[];
};

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
/** A saved page does not say where it was; its classes do. */
const SOMEWHERE = new URL('https://site.invalid/wp-admin/');

/** Every element of `document` with what may be read of it, the outer ones first. */
export function* walkPage(document: Document): Iterable<Read> {
  const kind = screenKindOf(document, SOMEWHERE);
  // What has not even the class of wp-admin may be a page of the site itself.
  const screen = kind === 'dead' ? 'front' : kind;
  yield* walk(document.documentElement, undefined);

  function* walk(element: Element, around: Inherited | undefined): Iterable<Read> {
    const own = entryOf(element, around) ?? inherit(around, element, screen);
    const nodes = [...element.childNodes];
    const texts = nodes.filter(isText);
    yield { element, readability: own.readability, texts };
    for (const child of nodes) if (child.nodeType === ELEMENT_NODE) yield* walk(child as Element, own);
  }
}

function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE && /\S/.test(node.nodeValue ?? '');
}

/** Whether the entries of a list may be read is said of the list; the world's countries are everybody's. */
function entryOf(element: Element, around: Inherited | undefined): Inherited | undefined {
  if (!around || !/^opt(?:ion|group)$/.test(element.localName)) return undefined;
  const list = element.closest('select');
  return list && isWorldSelect(list) ? { ...around, readability: { as: 'interface' } } : around;
}
