/** How what was told differs from what was to be told; a line for each. */
export type Difference = {
  readonly what: 'missing' | 'doubled' | 'invented' | 'misplaced' | 'worded';
  readonly line: string;
};

/** Finds what is told in the same order in both, the most of it, and names what is left. */
export function differencesOf(wanted: readonly string[], told: readonly string[]): readonly Difference[] {
  const pairs = commonOf(wanted, told);
  const differences: Difference[] = [];
  let w = 0;
  let t = 0;
  for (const [toW, toT] of [...pairs, [wanted.length, told.length] as const]) {
    differences.push(...differencesBetween(wanted.slice(w, toW), told.slice(t, toT), told[t - 1]));
    w = toW + 1;
    t = toT + 1;
  }
  return misplacedAmong(differences);
}

/** Between two lines that both have: what one alone has. */
function differencesBetween(
  wanted: readonly string[],
  told: readonly string[],
  before: string | undefined,
): Difference[] {
  const doubled = told.filter((line, at) => line === (at === 0 ? before : told[at - 1]));
  const others = told.filter((line) => !doubled.includes(line));
  const worded = Math.min(wanted.length, others.length);
  return [
    ...doubled.map((line) => ({ what: 'doubled' as const, line })),
    ...wanted
      .slice(0, worded)
      .map((line, at) => ({ what: 'worded' as const, line: `${line} → ${others[at] ?? ''}` })),
    ...wanted.slice(worded).map((line) => ({ what: 'missing' as const, line })),
    ...others.slice(worded).map((line) => ({ what: 'invented' as const, line })),
  ];
}

/** What is missing in one place and invented in another was told at the wrong time. */
function misplacedAmong(all: readonly Difference[]): readonly Difference[] {
  const missing = new Set(all.filter(({ what }) => what === 'missing').map(({ line }) => line));
  const moved = new Set(
    all.filter(({ what, line }) => what === 'invented' && missing.has(line)).map(({ line }) => line),
  );
  return all.flatMap((one) => {
    if (!moved.has(one.line)) return [one];
    return one.what === 'missing' ? [{ what: 'misplaced', line: one.line }] : [];
  });
}

/** The longest common subsequence, as pairs of positions. */
function commonOf(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const longest = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = longest[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;)
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  return pairs;
}
