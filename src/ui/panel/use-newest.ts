import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PanelStep } from './panel-state';

/** So near the end counts as at the end, in CSS pixels. */
const NEAR = 48;

type Newest = {
  readonly list: RefObject<HTMLDivElement | null>;
  /** There is something newer than what the person looks at. */
  readonly hasMore: boolean;
  readonly toNewest: () => void;
};

/** Keeps the end of a list in view as it grows, for as long as the person has it in view. */
export function useNewest(steps: readonly PanelStep[]): Newest {
  const list = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const [hasMore, setHasMore] = useState(false);

  function toNewest(): void {
    isAtEnd.current = true;
    setHasMore(false);
    const { current } = list;
    if (current) current.scrollTop = current.scrollHeight;
  }

  useLayoutEffect(() => {
    if (isAtEnd.current) toNewest();
  }, [steps]);
  useEffect(() => {
    if (!isAtEnd.current) setHasMore(true);
  }, [steps.length]);
  useEffect(() => {
    const { current } = list;
    if (!current) return undefined;
    let top = current.scrollTop;
    const look = (): void => {
      const isNear = current.scrollHeight - current.scrollTop - current.clientHeight < NEAR;
      // A list that grew is no person who scrolled up.
      if (isNear || current.scrollTop < top) isAtEnd.current = isNear;
      if (isNear) setHasMore(false);
      top = current.scrollTop;
    };
    current.addEventListener('scroll', look, { passive: true });
    // Rows find their size as they come into view, the foot with what it says; the end stays the end.
    const resized = new ResizeObserver(() => {
      if (isAtEnd.current) toNewest();
    });
    resized.observe(current);
    if (current.firstElementChild) resized.observe(current.firstElementChild);
    return () => {
      current.removeEventListener('scroll', look);
      resized.disconnect();
    };
  }, []);
  return { list, hasMore, toNewest };
}
