import { tellTable } from '../table.ts';
import type { Speed } from './measure-speed.ts';

const LEAST_MB = 20;
const MOST_MS = 100;
/** How much more a character of the longest text may cost than the cheapest does, if growth is linear. */
const MOST_GROWTH = 1.5;
const mark = (met: boolean): string => (met ? '✓' : '✗');

/** The figures of speed as tables, ours with their bars. */
export function tellSpeed({ mbPerS, worstLineMs, msPerMillion, ruleMs }: Speed): string {
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
  const least = Math.min(...msPerMillion.map(([, ms]) => ms));
  const growth = msPerMillion.map(([length, ms], at) => [
    `  ${length / 1000} kB`,
    `${ms} ms`,
    at === msPerMillion.length - 1 ? `≤ ${MOST_GROWTH} × the least ${mark(ms <= MOST_GROWTH * least)}` : '',
  ]);
  const costs = Object.entries(ruleMs).map(([id, ms]) => [`  ${id}`, `${ms} ms`]);
  return [
    `speed: a mixed log of 5 MB in chunks of 64 kB, on one core\n${tellTable(throughput)}`,
    `one line of 200 kB\n${tellTable(worst)}`,
    `a million characters, in texts of\n${tellTable(growth)}`,
    `what each rule takes of the log\n${tellTable(costs)}`,
  ].join('\n\n');
}
