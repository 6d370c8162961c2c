import { numberAt } from './automaton';
import type { Lines } from './read-lines';
import type { Group } from './reader';

/** A part of a text in which a rule may find something, half open, from line to line. */
export type Window = { readonly start: number; readonly end: number };

/** Most lines through which the sense of one goes on. */
const MOST = 4;

/**
 * The lines in which a sign of each group stands, with those in which their sense goes on, and `reach` characters more.
 * Lines beside each other make one window.
 */
export function windowsIn(length: number, lines: Lines, groups: readonly Group[], reach: number): Window[] {
  const windows: { start: number; end: number }[] = [];
  const { starts, low, high, allLow, allHigh } = lines;
  if (!holds(groups, allLow, allHigh)) return windows;
  for (let line = 0; line < low.length; line += 1) {
    let lowHere = numberAt(low, line);
    let highHere = numberAt(high, line);
    if ((lowHere | highHere) === 0) continue;
    const last = lastOf(lines, line);
    for (let more = line + 1; more <= last; more += 1) {
      lowHere |= numberAt(low, more);
      highHere |= numberAt(high, more);
    }
    if (!holds(groups, lowHere, highHere)) continue;
    const start = numberAt(starts, line);
    const end = Math.min(length, (starts[last + 1] ?? length) + reach);
    const before = windows.at(-1);
    if (before !== undefined && start <= before.end) before.end = Math.max(before.end, end);
    else windows.push({ start, end });
  }
  return windows;
}

function holds(groups: readonly Group[], low: number, high: number): boolean {
  for (const group of groups) if ((low & group.low) === 0 && (high & group.high) === 0) return false;
  return true;
}

function lastOf({ joins }: Lines, line: number): number {
  let last = line;
  while (last < line + MOST && last + 1 < joins.length && joins[last] === true) last += 1;
  return last;
}
