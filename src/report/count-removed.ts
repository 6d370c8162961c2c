/** How many different values of each kind were covered. Counts only; the values are gone. */
export function countRemoved(said: unknown): Record<string, number> {
  const seen = new Map<string, Set<string>>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('as' in value && 'kind' in value && 'ref' in value) {
      const kind = String(value.kind);
      seen.set(kind, (seen.get(kind) ?? new Set()).add(String(value.ref)));
      return;
    }
    for (const inner of Object.values(value as Record<string, unknown>)) walk(inner);
  };
  walk(said);
  return Object.fromEntries(
    [...seen].map(([kind, refs]): [string, number] => [kind, refs.size]).sort(byName),
  );
}

function byName([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a < b ? -1 : 1;
}
