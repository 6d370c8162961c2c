import type { Finding } from '../finding';

/**
 * Findings in order and apart. Where some overlap, they become one that covers them all, named by the rule
 * that stands first in `order`: masking too much of two values is safe, leaving a rest of one is not.
 */
export function settle(findings: readonly Finding[], order: readonly string[]): Finding[] {
  const ranks = new Map(order.map((rule, at) => [rule, at]));
  const rank = (finding: Finding): number => ranks.get(finding.rule) ?? order.length;
  const settled: Finding[] = [];
  for (const next of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = settled.at(-1);
    if (!last || next.start >= last.end) {
      if (next.end > next.start) settled.push(next);
      continue;
    }
    const namer = rank(next) < rank(last) ? next : last;
    settled[settled.length - 1] = { ...namer, start: last.start, end: Math.max(last.end, next.end) };
  }
  return settled;
}
