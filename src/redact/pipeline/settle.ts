import { isCoverKind } from '../../domain/kind';
import type { Finding } from '../finding';

/**
 * Findings in order and apart. Where some overlap, they become one that covers them all, named by the rule
 * that stands first in `order`: masking too much of two values is safe, leaving a rest of one is not. What is covered
 * is kept, so it never names a place into which a value reaches that must be gone.
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
    const [namer, other] = rank(next) < rank(last) ? [next, last] : [last, next];
    const { kind, rule } = reaches(other, namer) ? other : namer;
    const kinds = [last, next].flatMap((one) => [one.kind, ...(one.also ?? [])]);
    const also = kinds.filter((other) => other !== kind);
    const end = Math.max(last.end, next.end);
    settled[settled.length - 1] = { kind, rule, start: last.start, end, ...(also.length > 0 && { also }) };
  }
  return settled;
}

/** Is a part of `gone` outside of what would be kept as `covered`? */
function reaches(gone: Finding, covered: Finding): boolean {
  if (!isCoverKind(covered.kind) || isCoverKind(gone.kind)) return false;
  return gone.start < covered.start || gone.end > covered.end;
}
