import type { Report } from '../../domain/report';
import { writeBrief } from './write-brief';
import type { Writer } from './writer';

/** What fits on a first screen, and into the comment box of a help desk. */
export const MAX_LINES = 45;
export const MAX_BYTES = 4_000;

/** Lengths of a single text that are tried, in characters, the longest first. */
const LONGEST = [900, 600, 300, 160, 80, 40, 20, 10];
/** Fewer steps than these tell no flow: rather are texts cut. */
const LEAST_STEPS = 6;

/** The longest first screen within the budget: first steps give way, then the length of each text. */
export function withinBudget(report: Report, write: Writer): string {
  const most = Math.min(report.steps.length, MAX_LINES);
  const least = Math.min(most, LEAST_STEPS);
  let text = '';
  for (const longest of LONGEST) {
    const written = (steps: number): string =>
      `${writeBrief(report, write, { longest, steps }).join('\n').trimEnd()}\n`;
    text = written(most);
    if (fits(text)) return text;
    text = written(least);
    if (fits(text)) return fullest(written, text, least, most);
  }
  return text;
}

/** The one with the most steps that fits, by halves; `text`, with `least` steps, fits, and with `most` nothing does. */
function fullest(written: (steps: number) => string, text: string, least: number, most: number): string {
  let best = text;
  for (let low = least, high = most; high - low > 1;) {
    const middle = Math.floor((low + high) / 2);
    const next = written(middle);
    if (fits(next)) [best, low] = [next, middle];
    else high = middle;
  }
  return best;
}

function fits(text: string): boolean {
  return text.split('\n').length - 1 <= MAX_LINES && new TextEncoder().encode(text).length <= MAX_BYTES;
}
