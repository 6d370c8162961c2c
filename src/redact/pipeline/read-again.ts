import type { Finder, Finding } from '../finding';
import { type Decoded, placeOf, readAs, type Reading } from './reading';
import { readings } from './readings';

/** From the beginning of a stretch of lines to its end, half open. */
type Stretch = { readonly start: number; end: number };

/**
 * What `finder` finds in `text` once it is read through the notations in which something may be hidden, at the places
 * where it stands there: of a unit all, if any of it was found. Reads the lines that hold such a notation, and those
 * beside them, and nothing where there is none.
 */
export function readAgain(text: string, finder: Finder): Finding[] {
  return stretchesOf(text).flatMap(({ start: offset, end }) => {
    let decoded: Decoded = { text: text.slice(offset, end), edits: [] };
    return readings.flatMap((layer) => {
      const before = decoded;
      for (const reading of layer) decoded = readAs(reading, decoded);
      if (decoded === before) return [];
      const now = decoded;
      return finder(now.text).map((found) => {
        const [first, last] = placeOf(now, found.start, found.end);
        return { ...found, start: offset + first, end: offset + last };
      });
    });
  });
}

/** The lines in which any reading applies, each with its neighbours, in order and apart. */
function stretchesOf(text: string): Stretch[] {
  const places = [...new Set(readings.flat())]
    .flatMap((reading) => placesOf(reading, text))
    .sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  for (const place of places) {
    const last = stretches.at(-1);
    if (last && place < last.end && endOfLine(text, place) < last.end) continue;
    const start = startOfLine(text, startOfLine(text, place) - 1);
    const end = endOfLine(text, endOfLine(text, place) + 1);
    if (last && start <= last.end) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}

/** Where a line has the first unit that `reading` makes something of, one place a line. */
function placesOf({ unit, decode }: Reading, text: string): number[] {
  const places: number[] = [];
  unit.lastIndex = 0;
  for (let match = unit.exec(text); match; match = unit.exec(text)) {
    if (decode(match[0]) === undefined) continue;
    places.push(match.index);
    unit.lastIndex = Math.max(unit.lastIndex, endOfLine(text, match.index));
  }
  return places;
}

function startOfLine(text: string, place: number): number {
  return place <= 0 ? 0 : text.lastIndexOf('\n', place - 1) + 1;
}

function endOfLine(text: string, place: number): number {
  const end = text.indexOf('\n', place);
  return end < 0 ? text.length : end;
}
