/** Steps that are shown, and where some are left out, how many. */
export type Shown<Step> =
  { readonly as: 'step'; readonly step: Step } | { readonly as: 'gap'; readonly count: number };

/** How many steps after the bug are still worth a line: what the person tried next. */
const AFTER = 2;

/**
 * At most `count` of `steps`: the first, which says where it began, and those that led to the bug (its number counts
 * from 1); without a bug, to the end.
 */
export function stepsAround<Step>(
  steps: readonly Step[],
  bug: number | null | undefined,
  count: number,
): Shown<Step>[] {
  const shown = (some: readonly Step[]): Shown<Step>[] => some.map((step) => ({ as: 'step', step }));
  const gap = (left: number): Shown<Step>[] => (left > 0 ? [{ as: 'gap', count: left }] : []);
  if (steps.length <= count) return shown(steps);
  const last = typeof bug === 'number' ? bug + AFTER : steps.length;
  const end = Math.min(steps.length, Math.max(last, count));
  const from = end - count + 1;
  return from <= 1
    ? [...shown(steps.slice(0, end)), ...gap(steps.length - end)]
    : [
        ...shown(steps.slice(0, 1)),
        ...gap(from - 1),
        ...shown(steps.slice(from, end)),
        ...gap(steps.length - end),
      ];
}
