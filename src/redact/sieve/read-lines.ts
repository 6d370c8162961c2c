import { numberAt, TELLS } from './automaton';
import { addLetter, type Reader } from './reader';
import { shapesOf } from './read-shapes';

/** What stands in each line of a text, as bits, and how they hang together. */
export type Lines = {
  /** Where each begins; one more than there are lines. */
  readonly starts: number[];
  readonly low: number[];
  readonly high: number[];
  /** Whether the sense of a line goes on in the next. */
  readonly joins: boolean[];
  /** What stands in any of them. */
  allLow: number;
  allHigh: number;
};

const NEW_LINE = 10;

/** Reads each character of `text` twice: for signs and words, and for shapes. */
export function readLines(text: string, { automaton, words }: Reader): Lines {
  const { classes, beyond, blank, shift, next, low, high } = automaton;
  const lines: Lines = { starts: [0], low: [], high: [], joins: [], allLow: 0, allHigh: 0 };
  let state = 0;
  let lowHere = 0;
  let highHere = 0;
  let sum = -1;
  let start = 0;
  const { length } = text;
  for (let at = 0; at <= length; at += 1) {
    const code = at < length ? text.charCodeAt(at) : NEW_LINE;
    state = numberAt(
      next,
      (state << shift) | (code < 128 ? numberAt(classes, code) : code === 160 ? blank : beyond),
    );
    if ((state & TELLS) !== 0) {
      state &= ~TELLS;
      lowHere |= numberAt(low, state);
      highHere |= numberAt(high, state);
    }
    if (isLetter(code)) {
      sum = addLetter(sum < 0 ? 0 : sum, code | 32);
      continue;
    }
    if (sum >= 0) {
      lowHere |= numberAt(words.low, sum);
      highHere |= numberAt(words.high, sum);
      sum = -1;
    }
    if (code !== NEW_LINE) continue;
    endLine(lines, text, start, at, lowHere | shapesOf(text, start, at), highHere);
    start = at + 1;
    lowHere = 0;
    highHere = 0;
  }
  return lines;
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

function endLine(lines: Lines, text: string, start: number, end: number, low: number, high: number): void {
  lines.low.push(low);
  lines.high.push(high);
  lines.joins.push(goesOn(text, start, end));
  lines.starts.push(end + 1);
  lines.allLow |= low;
  lines.allHigh |= high;
}

const codesOf = (signs: string): ReadonlySet<number> =>
  new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
/** What a sentence, a number or a call ends with. */
const ENDING = codesOf('.!?;)}]0123456789');
/** What takes up a word of the line before. */
const BEGINNING = codesOf('=:>,\n');
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13;

/** Does the sense of a line go on in the next one, by its last sign or by the first of that? */
function goesOn(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last >= start && text.charCodeAt(last) === 13) last -= 1;
  if (last < start) return true;
  const code = text.charCodeAt(last);
  if (code < 128 && !isLetter(code) && !ENDING.has(code)) return true;
  let next = end + 1;
  while (next < text.length && isBlank(text.charCodeAt(next))) next += 1;
  return BEGINNING.has(text.charCodeAt(next));
}
