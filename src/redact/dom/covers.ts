import type { Cover } from '../../domain/cover';
import { COVER_PAD } from '../../domain/cover-pad';
import { doMeet, type Rect } from '../../domain/rect';
import type { Screen } from '../../domain/screen';
import type { SealedText } from '../../domain/sealed';
import type { Finding } from '../finding';
import type { Opener } from './opener';
import { screenKindOf } from '../../wp-admin/screen-kind';
import { watchFarRows } from './far-rows';
import { isUpright, type Offset, offsetOf, place } from './frame-offset';
import { type KeptParts, keepParts } from './kept-parts';
import { watchLegible } from './legible';
import { type Measurable, type OpenShadow, sensitivePlaces, type Walk, whole } from './sensitive-places';

/** The sensitive places of one document, and where that document stands now. */
type Group = { readonly places: readonly Measurable[]; readonly offset: () => Offset };

/**
 * How far beyond what is looked at a place counts yet, in CSS pixels: glyphs, and what is painted behind them, reach
 * over their boxes, and covers do. (Measured: one of some 600 pictures in a storm showed the upper line of pixels
 * of words whose own box began right below it.)
 */
const REACH = COVER_PAD + 1;

/** A cover of one sample; `key` tells that two samples speak of the same box. */
export type MeasuredCover = Cover & { readonly key: string };

export type CoverMeter = {
  /** Every root that was read: a change of nodes in any of them outdates this meter. */
  readonly roots: readonly (Document | ShadowRoot)[];
  /** The rectangles that stand in what is looked at now, in CSS pixels of the viewport; nothing where this is outdated. */
  readonly measure: () => MeasuredCover[] | undefined;
  /** What was left to be read there from the first measure until now; nothing where it is too much. */
  readonly legible: () => SealedText | undefined;
  /** What must not be seen of the text at `node`, all else may be; nothing where none of it may. */
  readonly foundIn: (node: Text | Element) => readonly Finding[] | undefined;
};

/** What a meter looks at. */
export type Looking = {
  /** In CSS pixels of the viewport; the viewport where it is not said. */
  readonly at?: () => Rect;
  /** What of the second tier may be seen; nothing where it is not said. */
  readonly opens?: Opener['opens'];
  /** Called for every element and every place on the way; what it throws ends the walk. */
  readonly onWay?: () => void;
  /** What was read of the tree for the picture before, as far as it stands; nothing where it is the only one. */
  readonly kept?: KeptParts;
};

/**
 * Finds the sensitive places of `window`'s document and the frames of its origin, drawn or not, once; measuring is
 * then cheap enough for every animation frame. A frame that cannot be read, that is turned, or that shows the
 * sign-in page is one rectangle.
 */
export function createCoverMeter(
  window: Window & typeof globalThis,
  screen: Screen['kind'],
  openShadow: OpenShadow,
  find: Opener['find'],
  { at = () => viewOf(window), opens, onWay = () => undefined, kept = keepParts() }: Looking = {},
): CoverMeter {
  const groups: Group[] = [];
  const roots: (Document | ShadowRoot)[] = [];
  const frames = new Map<Element, Document>();
  const rows = watchFarRows(at, kept.reachesOut);
  const legible = watchLegible(at);
  const read = new Map<Node, readonly Finding[]>();
  const onRoot = (root: Document | ShadowRoot): void => {
    roots.push(root);
  };

  function collect(root: Document, offset: () => Offset): void {
    const onFrame = (frame: Element): Iterable<Measurable> => {
      const inner = contentOf(frame);
      if (!inner || !isUpright(frame) || showsSignIn(inner) || inner.designMode === 'on')
        return [whole(frame, 'data')];
      frames.set(frame, inner);
      collect(inner, () => offsetOf(frame, offset()));
      return [];
    };
    const onText: Walk['onText'] = (node, text, found) => {
      read.set(node, found);
      legible.add({ node, text, found, offset });
    };
    const walk = {
      screen,
      openShadow,
      find,
      opens,
      onFrame,
      onRoot,
      onText,
      onWay,
      isFarAway: rows.isFarAway,
    };
    groups.push({ places: sensitivePlaces(root, walk, undefined, kept), offset });
  }

  collect(window.document, () => ({ x: 0, y: 0, scale: 1 }));
  legible.look();
  const isOutOfDate = (): boolean =>
    rows.cameNear() || [...frames].some(([frame, inner]) => contentOf(frame) !== inner);
  return {
    roots,
    measure: () => (isOutOfDate() ? undefined : measureGroups(groups, at(), onWay)),
    legible: () => {
      legible.look();
      return legible.sealed();
    },
    foundIn: (node) => read.get(node),
  };
}

function measureGroups(groups: readonly Group[], looked: Rect, onWay: () => void): MeasuredCover[] {
  const covers: MeasuredCover[] = [];
  const { x, y, width, height } = looked;
  const near = { x: x - REACH, y: y - REACH, width: width + 2 * REACH, height: height + 2 * REACH };
  groups.forEach(({ places, offset }, group) => {
    const origin = offset();
    places.forEach(({ kind, rects }, at) => {
      let nth = 0;
      onWay();
      for (const box of rects()) {
        const rect = place(box, origin);
        if (rect.width > 0 && rect.height > 0 && doMeet(rect, near))
          covers.push({ key: `${String(group)}.${String(at)}.${String(nth)}`, kind, rect });
        nth += 1;
      }
    });
  });
  return covers;
}

function viewOf({ innerWidth, innerHeight }: Window): Rect {
  return { x: 0, y: 0, width: innerWidth, height: innerHeight };
}

/** WordPress signs in again in a frame when the session has ended (`wp-login.php?interim-login=1`). */
function showsSignIn(inner: Document): boolean {
  return screenKindOf(inner, new URL(URL.canParse(inner.URL) ? inner.URL : 'about:blank')) === 'login';
}

function contentOf(frame: Element): Document | null {
  try {
    return isFrame(frame) ? frame.contentDocument : null;
  } catch {
    return null;
  }
}

/** By its name: in a frame within a frame it is of another class. */
function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe';
}
