import type { Rule } from '../../src/redact/finding.ts';
import { scanName, type ScanSigns, type SignTable } from '../../src/redact/sieve/sign.ts';
import { spellSet } from './char-set.ts';
import { readExpression } from './read-expression.ts';

/** The table of what each expression of `rules` needs, less those that need nothing. */
export function signsOf(rules: readonly Rule[]): SignTable {
  const table: Record<string, ScanSigns> = {};
  for (const { id, scans } of rules) {
    for (const [nth, { expression }] of scans.entries()) {
      const { signs, back, ahead } = readExpression(expression);
      if (!signs) continue;
      const spelt = new Map<string, Set<string>>();
      for (const { run, from, to } of signs) {
        const key = `${from} ${to}`;
        spelt.set(key, (spelt.get(key) ?? new Set()).add(run.map(spellSet).join('')));
      }
      const runs = [...spelt].map(([key, all]) => [key, [...all].join('|')] as const);
      table[scanName(id, nth)] = { back, ahead, signs: Object.fromEntries(runs) };
    }
  }
  return table;
}
