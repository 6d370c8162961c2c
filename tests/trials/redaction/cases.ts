import { fc } from '../../support/property.ts';
import { fillShape } from './fill-shape.ts';
import { CLEAN, ODD, OPEN, SEPARATORS, SHAPES } from './shapes.ts';

/** A text, and where it is cut into pieces: shares of its length. */
export type Case = { readonly text: string; readonly cuts: readonly number[] };

const anyOf = (shapes: readonly string[]): fc.Arbitrary<string> => fc.oneof(...shapes.map(fillShape));

const piece = fc.oneof(
  { weight: 6, arbitrary: anyOf(Object.values(SHAPES).flat()) },
  { weight: 3, arbitrary: anyOf(CLEAN) },
  { weight: 1, arbitrary: fc.constantFrom(...OPEN) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** Some pieces, of which one may come again: a value that was masked once is looked for where nothing tells of it. */
const text = fc
  .tuple(
    fc.array(fc.tuple(piece, fc.constantFrom(...SEPARATORS)), { minLength: 1, maxLength: 12 }),
    fc.nat(),
    fc.boolean(),
  )
  .map(([pieces, again, repeats]) => {
    const whole = pieces.map(([one, separator]) => one + separator).join('');
    const [lead = '', ...values] = (pieces[again % pieces.length]?.[0] ?? '').split(/(?<=[=:'" ])/);
    return repeats ? `${whole}\n${values.length === 0 ? lead : values.join('')}\n` : whole;
  });

export const anyCase: fc.Arbitrary<Case> = fc.record({
  text,
  cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
});

/** The pieces of a case, in order; some may be empty. */
export function piecesOf({ text: whole, cuts }: Case): string[] {
  const places = [0, ...cuts.map((share) => Math.floor(share * whole.length)).sort((a, b) => a - b)];
  return places.map((place, at) => whole.slice(place, places[at + 1]));
}
