import { classify } from './classes';
import { EDGE, OTHER, type Place } from './sign';
import { createTable } from './table';

/** A run of places to look for, and the number by which it is told. */
export type Wanted = { readonly run: readonly Place[]; readonly number: number };

/** Told of each run: its number, and the index of its last character; the text's length for one that ends at the edge. */
export type OnRun = (number: number, last: number) => void;

/**
 * Finds all runs in one reading of a text, each character looked at once, whatever the number of runs. They may be in
 * two parts, each of which makes states of its own.
 */
export function createAutomaton(
  one: readonly Wanted[],
  other: readonly Wanted[] = [],
): (text: string, onRun: OnRun) => void {
  const classes = classify([...one, ...other]);
  const { classOf, width } = classes;
  const [first, second] = [createTable(one, classes), createTable(other, classes)];
  const edge = classOf[EDGE] as number;
  return (text, onRun) => {
    const place: Reading = {
      at: 0,
      first: first.take(0, edge, -1, onRun),
      second: second.take(0, edge, -1, onRun),
    };
    while (readOn(text, place, first.steps, second.steps, classOf, width)) {
      const kind = classOf[Math.min(text.charCodeAt(place.at), OTHER)] as number;
      place.first = first.take(place.first, kind, place.at, onRun);
      place.second = second.take(place.second, kind, place.at, onRun);
      place.at += 1;
    }
    first.take(place.first, edge, text.length, onRun);
    second.take(place.second, edge, text.length, onRun);
  };
}

/** Where a reading is: before the character at `at`, in a state of each part. */
type Reading = { at: number; first: number; second: number };

/**
 * Takes all steps that are known and end no run, which is nearly every one. By itself and with all that it needs, so
 * that the engine compiles it once (measured: four times as quick as a loop within each automaton).
 * @returns whether there is a step that is not
 */
function readOn(
  text: string,
  reading: Reading,
  one: Int16Array,
  other: Int16Array,
  classOf: Uint8Array,
  width: number,
): boolean {
  let { at, first, second } = reading;
  const beyond = classOf[OTHER] as number;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = code < OTHER ? (classOf[code] as number) : beyond;
    const [step, beside] = [one[first * width + kind] as number, other[second * width + kind] as number];
    if ((step | beside) < 0) break;
    first = step;
    second = beside;
  }
  reading.at = at;
  reading.first = first;
  reading.second = second;
  return at < text.length;
}
