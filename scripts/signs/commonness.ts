import { type CharSet, charactersOf, OTHER } from './char-set.ts';

/** Sorts of characters: what stands behind one is mostly of its own sort. */
const SORTS = [
  { takes: /[0-9]/, share: 0.14, stays: 0.62 },
  { takes: /[a-z]/, share: 0.55, stays: 0.8 },
  { takes: /[A-Z]/, share: 0.08, stays: 0.35 },
  { takes: /\s/, share: 0.11, stays: 0.12 },
  { takes: /[^\w\s]|_/, share: 0.11, stays: 0.25 },
] as const;
const SHARE_OF_OTHER = 0.01;
/** Letters of running text by how often they stand, in percent. */
const LETTERS: Readonly<Record<string, number>> = {
  e: 12, t: 9, a: 8, o: 7.5, i: 7, n: 7, s: 6.5, r: 6.2, h: 4, d: 4.2, l: 4.2, c: 3.5, u: 2.8, m: 2.6, w: 2, f: 2.2,
  g: 2, y: 1.8, p: 2.6, b: 1.6, v: 1, k: 0.9, j: 0.3, x: 0.4, q: 0.2, z: 0.2,
}; // prettier-ignore
/** Signs of a log, in percent of all signs. */
const SIGNS: Readonly<Record<string, number>> = {
  '"': 12, '.': 12, ':': 12, ',': 9, '/': 10, '-': 10, _: 9, '=': 5, "'": 4, '(': 3, ')': 3, '[': 2, ']': 2, '<': 1, '>': 2,
}; // prettier-ignore
const OTHER_SIGN = 0.4;

const parts = new Map<CharSet, readonly number[]>();

/** How often, among all places of a log, a run of such characters begins there; an estimate, to weigh one against others. */
export function commonness(run: readonly CharSet[]): number {
  let shares = SORTS.map(({ share }) => share);
  let other = SHARE_OF_OTHER;
  for (const [at, set] of run.entries()) {
    const taken = parts.get(set) ?? SORTS.map((_, sort) => partOf(set, sort));
    parts.set(set, taken);
    const all = shares.reduce((sum, share) => sum + share, other);
    const next = SORTS.map(({ share, stays }, sort) => {
      if (at === 0) return share * (taken[sort] ?? 0);
      const same = shares[sort] ?? 0;
      return (same * stays + (all - same) * share * (1 - stays)) * (taken[sort] ?? 0);
    });
    other = (set & OTHER) === 0n ? 0 : at === 0 ? SHARE_OF_OTHER : other * 0.5 + (all - other) * 0.005;
    shares = next as typeof shares;
  }
  return shares.reduce((sum, share) => sum + share, other);
}

/** What part of a sort's characters, as they are used, a set takes. */
function partOf(set: CharSet, sort: number): number {
  const sorted = charactersOf(set).filter((one) => SORTS[sort]?.takes.test(one) === true);
  const shareOf = (one: string): number => {
    if (/[A-Za-z]/.test(one)) return (LETTERS[one.toLowerCase()] ?? 0) / 100;
    if (/\d/.test(one)) return 0.1;
    return /\s/.test(one) ? (one === ' ' ? 0.9 : 0.02) : (SIGNS[one] ?? OTHER_SIGN) / 100;
  };
  return Math.min(
    1,
    sorted.reduce((sum, one) => sum + shareOf(one), 0),
  );
}
