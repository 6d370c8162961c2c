import type { Finding } from '../finding';
import { replace } from './replace';

/** Characters around a placeholder in which a word may tell of a value: the furthest that a rule looks, in any line. */
const NEAR = 200;
/** Most characters to the end of a line that are read with it: the longest that a rule finds. */
const LINE = 9_000;

type Span = { readonly start: number; readonly end: number };

/** A text as it reads once findings are masked, and the way back from there. */
export type Masked = {
  readonly text: string;
  /** Where it reads otherwise than before: the lines around each placeholder, in order and apart. */
  readonly stretches: readonly Span[];
  /** A finding in the masked text, as one in the text itself; what touches a placeholder has all of its value. */
  readonly inOriginal: (finding: Finding) => Finding;
};

/** Masks `findings`, which are in order and apart. */
export function maskText(text: string, findings: readonly Finding[]): Masked {
  const places: (Span & { readonly original: Span })[] = [];
  let grown = 0;
  const masked = replace(text, findings, ({ kind, start, end }) => {
    const standIn = `<${kind}-1>`;
    places.push({
      start: start + grown,
      end: start + grown + standIn.length,
      original: { start, end },
    });
    grown += standIn.length - (end - start);
    return standIn;
  });
  const back = (at: number, side: keyof Span): number => {
    const place = lastBefore(places, at);
    if (!place) return at;
    return at < place.end ? place.original[side] : place.original.end + at - place.end;
  };
  return {
    text: masked,
    stretches: linesAround(masked, places),
    inOriginal: (finding) => ({
      ...finding,
      start: back(finding.start, 'start'),
      end: back(finding.end, 'end'),
    }),
  };
}

/** The last of `places`, which are in order, that begins before `at`. */
function lastBefore<P extends Span>(places: readonly P[], at: number): P | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}

function linesAround(text: string, places: readonly Span[]): Span[] {
  const stretches: Span[] = [];
  for (const place of places) {
    const last = stretches.at(-1);
    if (last && place.end + NEAR <= last.end) continue;
    const end = endOfLine(text, place.end + NEAR);
    if (last && place.start - NEAR <= last.end) stretches.splice(-1, 1, { start: last.start, end });
    else stretches.push({ start: Math.max(last?.end ?? 0, beginOfLine(text, place.start - NEAR)), end });
  }
  return stretches;
}

function beginOfLine(text: string, at: number): number {
  const line = text.slice(Math.max(0, at - LINE), Math.max(0, at));
  return Math.max(0, at) - (line.length - (line.lastIndexOf('\n') + 1));
}

function endOfLine(text: string, at: number): number {
  const line = text.slice(at, at + LINE).indexOf('\n');
  return line < 0 ? Math.min(text.length, at + LINE) : at + line;
}
