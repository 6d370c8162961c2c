/** How many of how many. */
export type Share = { readonly hits: number; readonly of: number };
export const NONE: Share = { hits: 0, of: 0 };
/** Shares by the names of their groups, in the order in which the groups came. */
export type Shares = Readonly<Record<string, Share>>;

/** Counts each item in every group it belongs to. */
export function tally<T>(
  items: readonly T[],
  groupsOf: (item: T) => readonly string[],
  isHit: (item: T) => boolean,
): Shares {
  const shares: Record<string, Share> = {};
  for (const item of items) {
    for (const group of groupsOf(item)) {
      const { hits, of } = shares[group] ?? NONE;
      shares[group] = { hits: hits + (isHit(item) ? 1 : 0), of: of + 1 };
    }
  }
  return shares;
}

/** `97.4 %`; never 100 where something is missing, never 0 where something is there, and of nothing `–`. */
export function percent({ hits, of }: Share): string {
  if (of === 0) return '–';
  const tenths = (hits / of) * 1000;
  const cut = hits < of ? Math.min(999, Math.round(tenths)) : 1000;
  return `${((hits > 0 ? Math.max(1, cut) : 0) / 10).toFixed(1)} %`;
}
