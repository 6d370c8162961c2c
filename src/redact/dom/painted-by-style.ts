import type { Kind } from '../../domain/kind';
import { isColumnLabel, isOwnAsset } from '../../wp-admin/painted-interface';
import { matches } from './matches';
import { boxesOfPainted } from './painted-boxes';
import { type Inherited, readabilityOf } from './readability';
import type { Measurable, Walk } from './sensitive-places';
import { type Painted, paintingRulesOf } from './style-rules';
import { hasWords } from '../late';

/** Drawings of the interface's own menu and bar. */
const OWN_DRAWINGS = '#adminmenu *, #wpadminbar *';
const INLINE_PICTURES = '[style*="url("]';

/**
 * What style sheets paint in `root` that must not be seen: words that are in no text node, and pictures that are no
 * element. Where a sheet cannot be read, every element that has words to lend is asked.
 */
export function* paintedByStyle(
  root: Document | ShadowRoot,
  walk: Pick<Walk, 'screen' | 'find'>,
  around: Inherited | undefined,
): Iterable<Measurable> {
  const { rules, isWhole } = paintingRulesOf(root);
  const asked = new Map<string, Set<Painted>>([[INLINE_PICTURES, new Set<Painted>(['background'])]]);
  const isMet = mediaOf(root);
  for (const { selector, as, media } of rules)
    if (media.every(isMet)) asked.set(selector, (asked.get(selector) ?? new Set()).add(as));
  for (const [selector, painted] of asked)
    for (const element of select(root, selector))
      for (const as of painted) yield* placesPainted(element, as, walk, around);
  if (isWhole) return;
  for (const element of root.querySelectorAll('*'))
    if (element.getAttributeNames().some((name) => /^(?:data-|aria-label$|title$)/.test(name)))
      for (const as of ['before', 'after'] as const) yield* placesPainted(element, as, walk, around);
}

/** Whether the window is as a query asks, each asked once; a page that is not shown has none. */
function mediaOf(root: Document | ShadowRoot): (query: string) => boolean {
  const view = (root.ownerDocument ?? root).defaultView;
  const known = new Map<string, boolean>();
  return (query) => {
    const isMet = known.get(query) ?? (view === null || view.matchMedia(query).matches);
    known.set(query, isMet);
    return isMet;
  };
}

function select(root: Document | ShadowRoot, selector: string): Iterable<Element> {
  try {
    return root.querySelectorAll(selector);
  } catch {
    // A selector that only a style sheet may hold (`:host`, `&`): then whatever is there is asked.
    return root.querySelectorAll('*');
  }
}

function* placesPainted(
  element: Element,
  as: Painted,
  { screen, find }: Pick<Walk, 'screen' | 'find'>,
  around: Inherited | undefined,
): Iterable<Measurable> {
  const style = getComputedStyle(element, as === 'background' ? null : `::${as}`);
  const said = as === 'background' ? style.backgroundImage : style.content;
  if (said === '' || said === 'none' || said === 'normal') return;
  if (matches(element, OWN_DRAWINGS)) return;
  const readability = readabilityOf(element, screen, around);
  const kind = readability.as === 'hidden' ? readability.kind : undefined;
  const hides = said.includes('url(') ? kindOfPicture(said, kind) : kindOfWords(wordsOf(said, element), kind);
  if (hides) yield { kind: hides, rects: () => boxesOfPainted(element, as) };

  function kindOfWords(words: string, hidden: Kind | undefined): Kind | undefined {
    if (!hasWords(words)) return undefined;
    return hidden && !isColumnLabel(element, words) ? hidden : find(words)[0]?.kind;
  }
}

/** Of the interface only what is a file of the site's own software is known to be no picture of somebody. */
function kindOfPicture(said: string, hidden: Kind | undefined): Kind | undefined {
  if (hidden) return hidden;
  return isOwnAsset(said) ? undefined : 'data';
}

/** What `content` says; Firefox leaves `attr()` in it as it is written. */
function wordsOf(content: string, element: Element): string {
  return content
    .replace(/attr\(\s*([\w-]+)[^)]*\)/g, (_all, name: string) => ` ${element.getAttribute(name) ?? ''} `)
    .replace(/\\?["']/g, '')
    .trim();
}
