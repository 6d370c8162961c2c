import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** How near the window something must be, in CSS pixels. */
const MARGIN = '400px';

/** Is this element in the window, or has it been? A long list reads its pictures as they are scrolled to. */
export function useNear(): { readonly place: RefObject<HTMLButtonElement | null>; readonly isNear: boolean } {
  const place = useRef<HTMLButtonElement>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const { current } = place;
    if (!current || isNear) return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsNear(true);
      },
      { rootMargin: MARGIN },
    );
    watch.observe(current);
    return () => {
      watch.disconnect();
    };
  }, [isNear]);
  return { place, isNear };
}
