import { quietly } from '../quietly';
import { NOTICE } from '../../wp-admin/notices';

/** Longest wait until what changed is looked at, in milliseconds: the page's own work goes first. */
const PATIENCE_MS = 200;
/** More changes in one go than are looked at one by one; then the whole page is looked at, once. */
const MAX_CHANGES = 400;
/** More notices than any page has; what is beyond is not watched. */
const MAX_KNOWN = 300;

export type NoticeWatch = {
  /** Looks now at whatever has changed so far. */
  readonly flush: () => void;
};

/**
 * Follows every notice of a document. Inside the page's own work only notes down what changed, and when; the looking
 * is done when the page has nothing else to do. `look` hears of a notice that is new, or that may have changed, and
 * answers whether it is in sight: one that is not is looked at again when something around it changes.
 */
export function watchNotices(
  window: Window & typeof globalThis,
  look: (notice: Element, happenedAt: number) => boolean,
  signal: AbortSignal,
): NoticeWatch {
  const { document, performance } = window;
  const known = new Set<Element>();
  const hidden = new Set<Element>();
  const added = new Map<Element, number>();
  const touched = new Map<Element, number>();
  let wholeSince: number | undefined;
  let isDue = false;

  function onChanges(changes: readonly MutationRecord[]): void {
    const now = performance.now();
    if (changes.length > MAX_CHANGES || added.size > MAX_CHANGES) wholeSince ??= now;
    else
      for (const change of changes)
        quietly(() => {
          note(change, now);
        });
    if (wholeSince !== undefined || added.size > 0 || touched.size > 0) plan();
  }

  function note({ type, target, addedNodes }: MutationRecord, now: number): void {
    for (const node of addedNodes) if (node instanceof window.Element) added.set(node, now);
    const element = target instanceof window.Element ? target : target.parentElement;
    if (!element) return;
    const notice = known.size === 0 && type !== 'attributes' ? null : element.closest(NOTICE);
    if (notice) touched.set(notice, now);
    if (type === 'attributes') for (const one of hidden) if (element.contains(one)) touched.set(one, now);
  }

  function plan(): void {
    if (isDue) return;
    isDue = true;
    window.requestIdleCallback(flush, { timeout: PATIENCE_MS });
  }

  function flush(): void {
    isDue = false;
    if (!signal.aborted) quietly(lookAround);
  }

  function lookAround(): void {
    const due = new Map(touched);
    const whole = wholeSince;
    const roots = [...added];
    wholeSince = undefined;
    added.clear();
    touched.clear();
    const findIn = (root: ParentNode, at: number): void => {
      for (const notice of root.querySelectorAll(NOTICE)) due.set(notice, at);
    };
    if (whole !== undefined) findIn(document, whole);
    else
      for (const [element, at] of roots)
        quietly(() => {
          if (!element.isConnected) return;
          if (element.matches(NOTICE)) due.set(element, at);
          if (element.firstElementChild) findIn(element, at);
        });
    for (const notice of known) if (!notice.isConnected) forget(notice);
    for (const [notice, at] of due)
      quietly(() => {
        examine(notice, at);
      });
  }

  function examine(notice: Element, at: number): void {
    if (!notice.isConnected || (known.size >= MAX_KNOWN && !known.has(notice))) return;
    known.add(notice);
    if (look(notice, at)) hidden.delete(notice);
    else hidden.add(notice);
  }

  function forget(notice: Element): void {
    known.delete(notice);
    hidden.delete(notice);
  }

  const observer = new window.MutationObserver(onChanges);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'hidden', 'style', 'open'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  wholeSince = performance.now();
  return {
    flush: () => {
      onChanges(observer.takeRecords());
      flush();
    },
  };
}
