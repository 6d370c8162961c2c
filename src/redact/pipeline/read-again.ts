import type { Finder, Finding } from '../finding';
import { type Decoded, onlyStretches, placeOf, readAs, type Reading, type Stretch } from './reading';
import { readings } from './readings';

const ALL = [...new Set(readings.flat())];

/**
 * What `finder` finds in `text` once it is read through the notations in which something may be hidden, at the places
 * where it stands there: of a unit all, if any of it was found. Reads the lines that hold such a notation, and those
 * beside them, and nothing where there is none.
 */
export function readAgain(text: string, finder: Finder): Finding[] {
  const stretches = stretchesOf(text, ALL);
  if (stretches.length === 0) return [];
  let decoded = onlyStretches({ text, edits: [] }, stretches);
  return readings.flatMap((layer) => {
    const own = stretchesOf(decoded.text, layer);
    if (own.length === 0) return [];
    const looked = readThrough(layer, onlyStretches(decoded, own));
    decoded = readThrough(layer, decoded);
    return placed(finder(looked.text), looked);
  });
}

function readThrough(layer: readonly Reading[], before: Decoded): Decoded {
  return layer.reduce((decoded, reading) => readAs(reading, decoded), before);
}

/** What was found in a decoded text, where it stands. */
function placed(findings: readonly Finding[], decoded: Decoded): Finding[] {
  return findings.map((found) => {
    const [start, end] = placeOf(decoded, found.start, found.end);
    return { ...found, start, end };
  });
}

/** The lines in which any of `some` applies, each with its neighbours, in order and apart. */
function stretchesOf(text: string, some: readonly Reading[]): Stretch[] {
  const places = some.flatMap((reading) => placesOf(reading, text)).sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  for (const place of places) {
    const last = stretches.at(-1);
    if (last && place < last.end && endOfLine(text, place) < last.end) continue;
    const start = startOfLine(text, startOfLine(text, place) - 1);
    const end = endOfLine(text, endOfLine(text, place) + 1);
    if (last && start <= last.end) stretches[stretches.length - 1] = { start: last.start, end };
    else stretches.push({ start, end });
  }
  return stretches;
}

/** Where `reading` makes something of a text, one place a line. */
function placesOf({ next }: Reading, text: string): number[] {
  const places: number[] = [];
  for (let unit = next(text, 0); unit; unit = next(text, Math.max(unit.end, endOfLine(text, unit.start))))
    places.push(unit.start);
  return places;
}

function startOfLine(text: string, place: number): number {
  return place <= 0 ? 0 : text.lastIndexOf('\n', place - 1) + 1;
}

function endOfLine(text: string, place: number): number {
  const end = text.indexOf('\n', place);
  return end < 0 ? text.length : end;
}
