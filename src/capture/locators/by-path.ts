import { own } from '../../redact/dom/own';
import { sealSelector } from '../../redact/seal-selector';
import type { LocatorStrategy } from '.';

/** Most elements of a path: a longer one breaks at the first change of the page. */
const MAX_DEPTH = 12;

/** The way down by tag and position from the nearest ancestor with an id of its own. */
export const byPath: LocatorStrategy = ({ world, element, isUnique, isReadable }) => {
  const path: string[] = [];
  for (let at: Element | null = element; at && path.length < MAX_DEPTH; at = own(at, 'parentElement')) {
    // Neither `at.id` nor its own method: a form's is its field of that name, where it has one.
    const id = at === element ? '' : (own(at, 'getAttribute').call(at, 'id') ?? '');
    path.unshift(id !== '' && isReadable(id) ? `#${CSS.escape(id)}` : position(at));
    const selector = path.join(' > ');
    if (isUnique(selector)) return { by: 'css', selector: sealSelector(world.sealer, selector) };
  }
  return undefined;
};

function position(element: Element): string {
  const siblings = [...(element.parentElement?.children ?? [])].filter(
    (other) => other.localName === element.localName,
  );
  return siblings.length < 2
    ? CSS.escape(element.localName)
    : `${CSS.escape(element.localName)}:nth-of-type(${String(siblings.indexOf(element) + 1)})`;
}
