import type { Redactor } from '../score-texts.ts';

/** Imports a package of those that were fetched. What it exports is asserted by whoever asks. */
export type LoadPeer = <T>(specifier: string) => Promise<T>;

/** A library that our redaction is measured against. */
export type Peer = {
  readonly name: string;
  /** Starts it as its own documentation does, with everything switched on that it switches on by itself. */
  readonly start: (load: LoadPeer, folder: string) => Promise<Redactor>;
};

/** `text` less some ranges, for peers that find and do not paint. Ranges may overlap. */
export function withoutRanges(text: string, ranges: readonly (readonly [number, number])[]): string {
  let output = '';
  let at = 0;
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    if (end <= at) continue;
    output += `${text.slice(at, Math.max(at, start))}<gone>`;
    at = end;
  }
  return output + text.slice(at);
}
