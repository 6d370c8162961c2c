import type { Finding } from '../finding';
import { replace } from './replace';

/** A text as it reads once findings are masked, and the way back from there. */
export type Masked = {
  readonly text: string;
  /** A finding in the masked text, as one in the text itself; what touches a placeholder has all of its value. */
  readonly inOriginal: (finding: Finding) => Finding;
};

/** Masks `findings`, which are in order and apart. */
export function maskText(text: string, findings: readonly Finding[]): Masked {
  const places: { readonly from: number; readonly to: number; readonly finding: Finding }[] = [];
  let grown = 0;
  const masked = replace(text, findings, (finding) => {
    const standIn = `<${finding.kind}-1>`;
    const from = finding.start + grown;
    places.push({ from, to: from + standIn.length, finding });
    grown += standIn.length - (finding.end - finding.start);
    return standIn;
  });
  /** The last place that begins before `at`. */
  const placeBefore = (at: number): (typeof places)[number] | undefined => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.from ?? at) < at) low = middle + 1;
      else high = middle;
    }
    return places[low - 1];
  };
  const back = (at: number, inside: 'start' | 'end'): number => {
    const place = placeBefore(at);
    if (!place) return at;
    return at < place.to ? place.finding[inside] : place.finding.end + at - place.to;
  };
  return {
    text: masked,
    inOriginal: ({ kind, rule, start, end }) => ({
      kind,
      rule,
      start: back(start, 'start'),
      end: back(end, 'end'),
    }),
  };
}
