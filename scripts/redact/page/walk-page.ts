import { type Inherited, inherit, type Readability } from '../../../src/redact/dom/readability.ts';
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
  const body = document.body as HTMLElement | null;
  const screen = kind === 'dead' && body?.matches('.wp-admin') !== true ? 'front' : kind;
  yield* walk(document.documentElement, undefined);

  function* walk(element: Element, around: Inherited | undefined): Iterable<Read> {
    // Whether a list's entries may be read is said of the list.
    const own = element.matches('option, optgroup') && around ? around : inherit(around, element, screen);
    const nodes = [...element.childNodes];
    const texts = nodes.filter(
      (node): node is Text => node.nodeType === TEXT_NODE && /\S/.test(node.nodeValue ?? ''),
    );
    yield { element, readability: own.readability, texts };
    for (const child of nodes) if (child.nodeType === ELEMENT_NODE) yield* walk(child as Element, own);
  }
}
