import { classify } from './classes';
import { EDGE, OTHER, type Place } from './sign';
import { createTable, UNKNOWN } from './table';

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
  const hits = new Int32Array(HITS);
  return (text, onRun) => {
    const place: Reading = {
      at: 0,
      first: first.take(0, edge, -1, onRun),
      second: second.take(0, edge, -1, onRun),
      hits: 0,
    };
    while (place.at < text.length) {
      readOn(text, place, first.steps, second.steps, classOf, width, hits);
      for (let hit = 0; hit < place.hits; hit += 2) {
        const [at, state] = [hits[hit] as number, hits[hit + 1] as number];
        if (state < 0) second.tell(~state, at, onRun);
        else first.tell(state, at, onRun);
      }
      if (place.hits > 0 || place.at === text.length) continue;
      const kind = classOf[Math.min(text.charCodeAt(place.at), OTHER)] as number;
      place.first = first.take(place.first, kind, place.at, onRun);
      place.second = second.take(place.second, kind, place.at, onRun);
      place.at += 1;
    }
    first.take(place.first, edge, text.length, onRun);
    second.take(place.second, edge, text.length, onRun);
  };
}

/** Room for the ends of runs that are passed before they are told, two numbers each. */
const HITS = 4_096;

/** Where a reading is: before the character at `at`, in a state of each part; and how much of the room is taken. */
type Reading = { at: number; first: number; second: number; hits: number };

/**
 * Takes all steps that are known, which is nearly every one, and notes where runs ended: the place, and the state, its
 * bits turned if it is one of the second part. By itself and with all that it needs, so that the engine compiles it
 * once (measured: four times as quick as a loop within each automaton, and twice as one that ends at each run).
 */
function readOn(
  text: string,
  reading: Reading,
  one: Int16Array,
  other: Int16Array,
  classOf: Uint8Array,
  width: number,
  hits: Int32Array,
): void {
  let { at, first, second } = reading;
  let noted = 0;
  const beyond = classOf[OTHER] as number;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = code < OTHER ? (classOf[code] as number) : beyond;
    let [step, beside] = [one[first * width + kind] as number, other[second * width + kind] as number];
    if ((step | beside) < 0) {
      if (step === UNKNOWN || beside === UNKNOWN || noted > HITS - 4) break;
      if (step < 0) {
        step = ~step;
        hits[noted] = at;
        hits[noted + 1] = step;
        noted += 2;
      }
      if (beside < 0) {
        hits[noted] = at;
        hits[noted + 1] = beside;
        beside = ~beside;
        noted += 2;
      }
    }
    first = step;
    second = beside;
  }
  reading.at = at;
  reading.first = first;
  reading.second = second;
  reading.hits = noted;
}
