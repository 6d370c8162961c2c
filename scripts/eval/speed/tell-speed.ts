import { tellTable } from '../table.ts';
import type { Speed } from './measure-speed.ts';

const LEAST_MB = 20;
const MOST_MS = 100;
const mark = (met: boolean): string => (met ? '✓' : '✗');

/** The figures of speed as tables, ours with their bars. */
export function tellSpeed({ mbPerS, worstLineMs, ruleMs }: Speed): string {
  const throughput = Object.entries(mbPerS).map(([name, mb], at) => [
    `  ${name}`,
    `${mb} MB/s`,
    at === 0 ? `≥ ${LEAST_MB} ${mark(mb >= LEAST_MB)}` : '',
  ]);
  const worst = Object.entries(worstLineMs).map(([name, ms]) => [
    `  ${name}`,
    `${ms} ms`,
    `≤ ${MOST_MS} ${mark(ms <= MOST_MS)}`,
  ]);
  const costs = Object.entries(ruleMs).map(([id, ms]) => [`  ${id}`, `${ms} ms`]);
  return [
    `speed: a mixed log of 5 MB in chunks of 64 kB, on one core\n${tellTable(throughput)}`,
    `one line of 200 kB\n${tellTable(worst)}`,
    `what each rule takes of the log\n${tellTable(costs)}`,
  ].join('\n\n');
}
