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
  for (let at: Element | null = taken; at && places.size < MOST_AROUND; at = at.parentElement)
    if (at.localName !== 'body' && at.localName !== 'html') places.set(at, placeOf(at));
  return () => {
    const moved = [...places].filter(
      ([element, was]) => element.isConnected && isElsewhere(placeOf(element), was),
    );
    const [element] = moved.at(-1) ?? [];
    const parent = element?.parentElement;
    return element && parent ? { element, nth: [...parent.children].indexOf(element) + 1 } : undefined;
  };
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
