import { NEEDS } from './needs';
import { readLines } from './read-lines';
import { buildReader, type Reader } from './reader';
import { type Window, windowsIn } from './windows';

/** Where in a text each rule has to look: nowhere, everywhere, or in some lines. */
export type Sifted = { readonly windowsOf: (rule: string) => readonly Window[] };

let reader: Reader | undefined;

/** Reads a text once and says where each rule has to look. */
export function sift(text: string): Sifted {
  reader ??= buildReader(NEEDS);
  const { groups } = reader;
  const lines = readLines(text, reader);
  return {
    windowsOf: (rule) => {
      const wanted = groups.get(rule);
      if (wanted === undefined) return [{ start: 0, end: text.length }];
      return windowsIn(text.length, lines, wanted, NEEDS[rule]?.reach ?? 0);
    },
  };
}
