import { describe, expect, it } from 'vitest';
import { readAs, type Reading } from '../../../../src/redact/pipeline/reading';
import { expectWithin } from '../../../support/cpu-time';

type Cases = {
  readonly reads: readonly (readonly [text: string, as: string])[];
  /** What looks like it and is none. */
  readonly leaves: readonly string[];
  /** Repeated to a line without end. */
  readonly hostile: readonly string[];
};

const LONGEST = 200_000;
const QUICK_SECONDS = 0.1;

/** Proves a reading by what it makes of texts, and that no line keeps it busy. */
export function proveReading(reading: Reading, { reads, leaves, hostile }: Cases): void {
  const read = (text: string): string => readAs(reading, { text, edits: [] }).text;

  describe(reading.id, () => {
    it.each(reads)('reads %j as %j', (text, as) => {
      expect(read(text)).toBe(as);
    });

    it.each(leaves)('leaves %j as it stands', (text) => {
      expect(read(text)).toBe(text);
    });

    it.each(hostile)('stays quick on %j without end', (piece) => {
      const text = piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);
      expectWithin(QUICK_SECONDS, () => read(text));
    });
  });
}
