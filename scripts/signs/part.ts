import type { AST } from '@eslint-community/regexpp';
import { charSetOf, OTHER } from './char-set.ts';
import { longestPower, powers, type Run } from './runs.ts';
import type { Sign } from './signs.ts';

/** What is known of one part of an expression, in UTF-16 units of its own beginning. */
export type Part = {
  readonly min: number;
  readonly max: number;
  /** Everything that it can be, where that is little. */
  readonly exact?: readonly Run[];
  /** What it begins and ends with, where that alone is known. */
  readonly head?: readonly Run[];
  readonly tail?: readonly Run[];
  /** One of them stands in it. */
  readonly signs?: readonly Sign[];
};

/** What is repeated more often is told by its least. */
const MOST_TIMES = 10;

type One = AST.Character | AST.CharacterClass | AST.CharacterSet;

/** One character. */
export function partOfOne(element: One, flags: string): Part {
  const set = charSetOf(element.raw, flags, takesOther(element));
  // Beyond the basic plane a character has two units, which only Unicode's modes read as one.
  const hasPairs = (set & OTHER) !== 0n && /[uv]/.test(flags);
  return hasPairs ? { min: 1, max: 2, exact: [[set], [OTHER, OTHER]] } : { min: 1, max: 1, exact: [[set]] };
}

function takesOther(element: One): boolean {
  if (element.type === 'Character') return element.value > 127;
  if (element.type === 'CharacterSet')
    return !(element.kind === 'digit' || element.kind === 'word') || element.negate;
  if (element.negate) return true;
  return element.elements.some((one) => {
    if (one.type === 'Character') return one.value > 127;
    if (one.type === 'CharacterClassRange') return one.max.value > 127;
    return one.type !== 'CharacterSet' || takesOther(one);
  });
}

/** `part` from `min` to `max` times. */
export function repeated(part: Part, min: number, max: number): Part {
  const size = { min: part.min * min, max: max === 0 ? 0 : part.max * max };
  const exact = max <= MOST_TIMES ? powers(part.exact, min, max) : undefined;
  if (exact) return { ...size, exact };
  if (min === 0) return size;
  const times = longestPower(part.exact, min);
  const [head, tail] = [times ?? part.head, times ?? part.tail];
  return { ...size, ...(head && { head }), ...(tail && { tail }), ...(part.signs && { signs: part.signs }) };
}
