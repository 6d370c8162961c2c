import { useEffect, useState } from 'preact/hooks';

/** So many are drawn at first: more than a window holds. Then as many again, but no more than that at once. */
const FIRST = 24;
const MOST_AT_ONCE = 100;

/** The first few of a long list, then more of it after each painting, until all are there: nobody waits for the end. */
export function useGrowing<T>(all: readonly T[]): readonly T[] {
  const [count, setCount] = useState(FIRST);
  useEffect(() => {
    if (count >= all.length) return undefined;
    const waiting = setTimeout(() => setCount(count + Math.min(count, MOST_AT_ONCE)));
    return () => {
      clearTimeout(waiting);
    };
  }, [count, all.length]);
  return all.slice(0, count);
}
