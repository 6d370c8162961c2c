import { own } from '../redact/dom/own';
import { closest } from '../redact/dom/matches';

/** A part of a page that stands elsewhere by now, and its place among its neighbours, counted from 1. */
export type Moved = { readonly element: Element; readonly nth: number };

/** Parts around the one that was taken that may be what moves. */
const MOST_AROUND = 8;

type Place = {
  readonly parent: Element | null;
  readonly before: Element | null;
  readonly behind: Element | null;
};

/**
 * Notes where `taken` and the parts around it stand. What is returned tells which of them was moved since: it has
 * another parent, or another neighbour on both sides. The outermost counts; what merely lost a neighbour stands still.
 */
export function createPlaces(taken: Element): () => Moved | undefined {
  const places = new Map<Element, Place>();
  for (let at: Element | null = taken; at && places.size < MOST_AROUND; at = own(at, 'parentElement'))
    if (at.localName !== 'body' && at.localName !== 'html') places.set(at, placeOf(at));
  return () => {
    const moved = [...places].filter(
      ([element, was]) => element.isConnected && isElsewhere(placeOf(element), was),
    );
    const [element] = moved.at(-1) ?? [];
    return element && movedTo(element);
  };
}

/** What is taken out of a store, of which a copy is put elsewhere, and where such things stand (jQuery UI). */
const STORED = '.ui-draggable';
const PUT = '.ui-sortable > *';
const ON_THE_WAY = '.ui-sortable-helper, .ui-draggable-dragging, .ui-sortable-placeholder';

/** The same where a copy of `taken` moves and it stays: WordPress's widgets. Notes what stands where such copies may come. */
export function createCopies(taken: Element): () => Moved | undefined {
  const stored = closest(taken, STORED);
  if (!stored) return () => undefined;
  const { ownerDocument, localName, classList } = stored;
  const [sort] = classList;
  const before = new Set(ownerDocument.querySelectorAll(PUT));
  return () => {
    const element = [...ownerDocument.querySelectorAll(PUT)].find(
      (one) =>
        !before.has(one) &&
        one.localName === localName &&
        sort !== undefined &&
        one.classList.contains(sort) &&
        !one.matches(ON_THE_WAY),
    );
    return element && movedTo(element);
  };
}

/** A person counts what is alike: no heading, and no note beside it. */
function movedTo(element: Element): Moved | undefined {
  const { parentElement, localName, classList } = element;
  if (!parentElement) return undefined;
  const [sort] = classList;
  const alike = [...parentElement.children].filter(
    (one) => one.localName === localName && (sort === undefined || one.classList.contains(sort)),
  );
  return { element, nth: alike.indexOf(element) + 1 };
}

function placeOf({ parentElement, previousElementSibling, nextElementSibling }: Element): Place {
  return { parent: parentElement, before: previousElementSibling, behind: nextElementSibling };
}

/** Those that it stood between have to be there yet: a page that draws its list anew has moved nothing. */
function isElsewhere(now: Place, was: Place): boolean {
  if (now.parent !== was.parent) return was.parent?.isConnected === true;
  const neighbours = [was.before, was.behind].filter((one) => one !== null);
  const areThere = neighbours.some((one) => one.parentElement === was.parent);
  return areThere && now.before !== was.before && now.behind !== was.behind;
}
