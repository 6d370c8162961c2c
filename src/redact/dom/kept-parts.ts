import { reachesOut } from './far-rows';
import { own } from './own';
import { isUnread, type Part, type Parts, type Reader, readPart } from './parts';
import type { Inherited } from './readability';
import { type Reading, readingOf } from './reading';

type How = Omit<Reader, 'parts'>;

/** What was read of a page's trees, as long as it stands. */
export type KeptParts = {
  /** What stands in `root` now; `around` is handed down to it. */
  readonly partOf: (root: Document | ShadowRoot, how: How, around: Inherited | undefined) => Part;
  /** Reads a row, unless it was read. */
  readonly readRow: (row: Part, how: How) => void;
  /** May something that stands in a row be seen elsewhere? */
  readonly reachesOut: (row: Element) => boolean;
};

/** Beyond so many changed elements it is quicker to read everything again. */
const MOST = 500;

function holdsHead(node: Node): boolean {
  if (own(node, 'nodeType') !== 1) return false;
  const element = node as Element;
  return (
    own(element, 'localName') === 'thead' || own(element, 'querySelector').call(element, 'thead') !== null
  );
}

/** For one picture: everything is read, nothing is watched. */
export function keepParts(): KeptParts {
  const parts: Parts = new WeakMap();
  return {
    reachesOut,
    readRow: (row, how) => {
      readPart(row, { ...how, parts });
    },
    partOf: (root, how, around) => {
      const part: Part = { node: root, around, parent: undefined, isRow: false };
      readPart(part, { ...how, parts });
      return part;
    },
  };
}

/**
 * For pictures one after the other, until `signal`: what was read of `document` stands for as long as no record of a
 * change says otherwise; what a frame shows is read for each picture (to watch the editor's frame from outside kept
 * Chromium 156 from recording in it: measured, the tour's blocks). What no record tells (a shadow root that is attached, a frame's content, style sheets, words that have
 * become known, where anything stands) is not kept but asked for each picture.
 */
export function watchParts(document: Document, signal: AbortSignal): KeptParts {
  const unwatched = keepParts();
  let parts: Parts = new WeakMap();
  let reaching = new WeakMap<Node, boolean>();
  /** By which map each root was read: it decides about what stands nowhere in particular. */
  let readings = new WeakMap<Node, Reading | undefined>();
  let screen: How['screen'] | undefined;
  /** Parts that have to be read again, and whether with all that stands in them. */
  const stale = new Map<Part, boolean>();
  let isHolding = false;

  function forget(): void {
    isHolding = false;
    parts = new WeakMap();
    reaching = new WeakMap();
    readings = new WeakMap();
    stale.clear();
  }

  function note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (!isHolding) return;
      noteOne(record);
      if (stale.size > MOST) forget();
    }
  }

  function noteOne({ type, target, addedNodes, removedNodes, attributeName }: MutationRecord): void {
    for (const node of addedNodes) parts.delete(node);
    if ([...addedNodes, ...removedNodes].some(holdsHead)) noteTable(target);
    // How something looks says nothing of what it is.
    const isLook = attributeName === 'style';
    const row = rowAround(target);
    if (isLook) return;
    if (row?.isRow === true) {
      row.entries = undefined;
      row.flat = undefined;
      return;
    }
    if (row) stale.set(row, true);
    const part = parts.get((type === 'characterData' ? own(target, 'parentNode') : target) ?? target);
    if (part) stale.set(part, stale.get(part) === true || type === 'attributes');
  }

  /** The outermost row, because what a cell holds may be told by another of its row. */
  function rowAround(target: Node): Part | undefined {
    let row: Part | undefined;
    let isCell = false;
    for (let at: Node | null = target; at; at = own(at, 'parentNode')) {
      reaching.delete(at);
      const part = parts.get(at);
      const name = own(at as Element, 'localName');
      // A script can put a cell into anything.
      if (part && (name === 'tr' || isCell)) row = part;
      isCell = name === 'td' || name === 'th';
    }
    return row;
  }

  /** Whether a table has a head may decide about its cells. */
  function noteTable(target: Node): void {
    for (let at: Node | null = target; at; at = own(at, 'parentNode')) {
      const part = parts.get(at);
      if (part && own(at as Element, 'localName') === 'table') stale.set(part, true);
    }
  }

  /** Reads again what is stale and was not read again with what is around it. */
  function refresh(how: How): void {
    note(observer.takeRecords());
    if (how.screen !== screen || signal.aborted) forget();
    ({ screen } = how);
    for (const [part, withAll] of stale) {
      if (parts.get(part.node) !== part) continue;
      readPart(part, { ...how, parts }, !withAll);
      for (let at: Part | undefined = part; at; at = at.parent) at.flat = undefined;
    }
    stale.clear();
  }

  /** A page can open its document anew (`document.open`), and then nothing of it was read. */
  function stands(root: Node, known: Part): boolean {
    return [...own(root, 'childNodes')].every(
      (child) => own(child, 'nodeType') !== 1 || parts.get(child)?.parent === known || isUnread(child),
    );
  }

  const observer = new MutationObserver(note);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      forget();
    },
    { once: true },
  );

  return {
    reachesOut: (row) => {
      const reaches = reaching.get(row) ?? reachesOut(row);
      reaching.set(row, reaches);
      return reaches;
    },
    readRow: (row, how) => {
      if (!row.entries) readPart(row, { ...how, parts });
    },
    partOf: (root, how, around) => {
      if ((root.ownerDocument ?? root) !== document) return unwatched.partOf(root, how, around);
      try {
        return standingPart(root, how, around);
      } catch (error) {
        // What was read in part is good for nothing.
        forget();
        throw error;
      }
    },
  };

  function standingPart(root: Document | ShadowRoot, how: How, around: Inherited | undefined): Part {
    refresh(how);
    const known = parts.get(root);
    const reading = readingIn(root, how.screen);
    if (known?.entries && known.around === around && readings.get(root) === reading && stands(root, known))
      return known;
    if (!signal.aborted)
      observer.observe(root, { childList: true, characterData: true, attributes: true, subtree: true });
    const part: Part = { node: root, around, parent: undefined, isRow: false };
    readPart(part, { ...how, parts });
    parts.set(root, part);
    readings.set(root, reading);
    isHolding = true;
    return part;
  }
}

/** A document may have been emptied. */
function readingIn(root: Document | ShadowRoot, screen: How['screen']): Reading | undefined {
  const { documentElement } = (root.ownerDocument ?? root) as { documentElement: Element | null };
  return documentElement ? readingOf(documentElement, screen) : undefined;
}
