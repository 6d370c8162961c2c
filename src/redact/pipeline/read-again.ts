import type { Finder, Finding } from '../finding';
import { endOfLine, startOfLine } from '../lines';
import {
  type Decoded,
  onlyStretches,
  placeOf,
  readAs,
  type Reading,
  standsNow,
  type Stretch,
} from './reading';
import { readings } from './readings';

const ALL = [...new Set(readings.flat())];

/**
 * What `finder` finds in `text` once it is read through the notations in which something may be hidden, at the places
 * where it stands there: of a unit all, if any of it was found. Reads the lines that hold such a notation, and those
 * beside them, and nothing where there is none.
 */
export function readAgain(text: string, finder: Finder): Finding[] {
  const places = ALL.flatMap((reading) => placesOf(reading, text)).sort((a, b) => a - b);
  if (places.length === 0) return [];
  const encoded = linesAround(
    text,
    places.map((place) => ({ start: place, end: place })),
  );
  let decoded = onlyStretches({ text, edits: [] }, encoded);
  return readings.flatMap((layer) => {
    const { now, changed } = readThrough(layer, decoded);
    if (now === decoded) return [];
    decoded = now;
    const looked = onlyStretches(now, linesAround(now.text, changed));
    return placed(finder(looked.text), looked);
  });
}

/** `before` read by one after the other, and what that changed, in order. */
function readThrough(
  layer: readonly Reading[],
  before: Decoded,
): { readonly now: Decoded; readonly changed: readonly Stretch[] } {
  let now = before;
  let changed: readonly Stretch[] = [];
  for (const reading of layer) {
    const next = readAs(reading, now);
    if (next === now) continue;
    changed = [...changed.map((stretch) => standsNow(next, stretch)), ...next.edits];
    now = next;
  }
  return { now, changed: [...changed].sort((a, b) => a.start - b.start) };
}

/** What was found in a decoded text, where it stands. */
function placed(findings: readonly Finding[], decoded: Decoded): Finding[] {
  return findings.map((found) => {
    const [start, end] = placeOf(decoded, found.start, found.end);
    return { ...found, start, end };
  });
}

/** The lines of `stretches`, which are in order, each with its neighbours; in order and apart. */
function linesAround(text: string, stretches: readonly Stretch[]): Stretch[] {
  const lines: Stretch[] = [];
  /** The end of the last line that was asked for: what ends before it has its neighbours. */
  let asked = -1;
  for (const stretch of stretches) {
    if (stretch.end <= asked) continue;
    asked = endOfLine(text, stretch.end);
    const start = startOfLine(text, startOfLine(text, stretch.start) - 1);
    const end = endOfLine(text, asked + 1);
    const last = lines.at(-1);
    if (last && start <= last.end) lines[lines.length - 1] = { start: last.start, end };
    else lines.push({ start, end });
  }
  return lines;
}

/** Where `reading` makes something of a text, one place a line. */
function placesOf({ next }: Reading, text: string): number[] {
  const places: number[] = [];
  for (let unit = next(text, 0); unit; unit = next(text, Math.max(unit.end, endOfLine(text, unit.start))))
    places.push(unit.start);
  return places;
}
