import type { Run } from './runs.ts';
import type { Sign } from './signs.ts';

/**
 * Fewer signs that stand exactly where `signs` do and tell the same of them: such as differ in one place are one, and
 * those that stand only where another does, which tells at least as much, are left out.
 */
export function condensed(signs: readonly Sign[]): readonly Sign[] {
  const groups = Map.groupBy(signs, ({ from, to }) => `${from} ${to}`);
  const joined = [...groups.values()].flatMap((alike) =>
    joinedRuns(alike.map(({ run }) => run)).map((run) => ({ ...(alike[0] as Sign), run })),
  );
  return joined.filter(
    (sign, nth) =>
      !joined.some(
        (other, at) => at !== nth && isWithin(sign, other) && (at < nth || !isWithin(other, sign)),
      ),
  );
}

function joinedRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const at = joined.findIndex((one) => union(one, run) !== undefined);
    const both = at < 0 ? undefined : union(joined[at] ?? [], run);
    // What has grown may be joined with one that was passed.
    if (both) return joinedRuns([...joined.toSpliced(at, 1, both), ...runs.slice(joined.length + 1)]);
    joined.push(run);
  }
  return joined;
}

/** Both as one run, if they differ in one place at most. */
function union(one: Run, other: Run): Run | undefined {
  if (one.length !== other.length) return undefined;
  const differing = one.filter((set, at) => set !== other[at]).length;
  return differing <= 1 ? one.map((set, at) => set | (other[at] ?? 0n)) : undefined;
}

/** Does `other` stand wherever `sign` does, and tell of each place at which a match may begin that `sign` tells of? */
function isWithin(sign: Sign, other: Sign): boolean {
  for (let at = 0; at + other.run.length <= sign.run.length; at += 1) {
    const stands = other.run.every((set, nth) => ((sign.run[at + nth] ?? 0n) & ~set) === 0n);
    if (stands && at - other.to <= -sign.to && at - other.from >= -sign.from) return true;
  }
  return false;
}
