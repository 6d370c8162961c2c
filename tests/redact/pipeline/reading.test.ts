import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../src/redact/pipeline/units';
import { type Decoded, placeOf, readAs, type Reading } from '../../../src/redact/pipeline/reading';

const STARS: Reading = { id: 'stars', next: unitsOf(/\*+/g, () => '') };
const ATS: Reading = { id: 'ats', next: unitsOf(/\(at\)/g, () => '@') };
const WIDE: Reading = { id: 'wide', next: unitsOf(/#/g, () => '[number]') };
const SAME: Reading = { id: 'same', next: unitsOf(/=same=/g, () => '[same]') };
const ALIKE: Reading = { ...SAME, isOneForOne: true };
const NEVER: Reading = { id: 'never', next: unitsOf(/a/g, () => undefined) };

const read = (text: string, ...readings: readonly Reading[]): Decoded =>
  readings.reduce<Decoded>((before, reading) => readAs(reading, before), { text, edits: [] });

/** What of `text` a stretch of its decoded form covers. */
const covered = (text: string, decoded: Decoded, piece: string): string => {
  const start = decoded.text.indexOf(piece);
  return text.slice(...placeOf(decoded, start, start + piece.length));
};

describe('readAs', () => {
  it('is the text itself where nothing is decoded', () => {
    const before: Decoded = { text: 'abc', edits: [] };
    expect(readAs(STARS, before)).toBe(before);
    expect(readAs(NEVER, before)).toBe(before);
  });

  it('reads one notation through another', () => {
    expect(read('ja*ne(a*t)x', STARS, ATS).text).toBe('jane@x');
  });
});

describe('placeOf', () => {
  it.each([
    ['ja**ne, doe', [STARS], 'jane', 'ja**ne'],
    ['**jane**', [STARS], 'jane', 'jane'],
    ['a(at)b c', [ATS], '@', '(at)'],
    ['a=same=b', [SAME], 'am', '=same='],
    ['a=same=b', [ALIKE], 'am', 'am'],
    ['a=same=b', [ALIKE], ']b', '=b'],
    ['a(at)b c', [ATS], 'b', 'b'],
    ['a(at)b c', [ATS], 'a@b', 'a(at)b'],
    ['a # b', [WIDE], 'mbe', '#'],
    ['a # b', [WIDE], '] b', '# b'],
    ['x ja*ne(a*t)doe y', [STARS, ATS], 'jane@doe', 'ja*ne(a*t)doe'],
    ['x ja*ne(a*t)doe y', [STARS, ATS], ' y', ' y'],
  ])('of %j read by some is where it stood', (text, readings, piece, place) => {
    expect(covered(text, read(text, ...readings), piece)).toBe(place);
  });
});
