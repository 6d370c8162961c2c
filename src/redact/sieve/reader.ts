import { addBit, type Automaton, buildAutomaton } from './automaton';
import { type Needs, Shape, type Sign } from './sign';

/** A set of signs of which one is enough, as 64 bits in two halves. */
export type Group = { readonly low: number; readonly high: number };

/** What reads a text for all rules at once. */
export type Reader = {
  readonly automaton: Automaton;
  /** Bits of the words that are looked up whole, by what their letters add up to. */
  readonly words: { readonly low: Int32Array; readonly high: Int32Array };
  readonly groups: ReadonlyMap<string, readonly Group[]>;
};

/** Sums of words are cut to so many; words that share one are looked at for nothing, now and then. */
const SUMS = 4_096;

/** @throws where rules wait for more groups of signs than there are bits */
export function buildReader(needs: Readonly<Record<string, Needs>>): Reader {
  const bits = new Map<string, number>();
  const patterns: [string, number][] = [];
  const words = { low: new Int32Array(SUMS), high: new Int32Array(SUMS) };
  const register = (sign: Sign, bit: number): void => {
    if (typeof sign === 'string') patterns.push([sign, bit]);
    else if ('word' in sign) addBit(words.low, words.high, sumOf(sign.word), bit);
  };
  // Rules that wait for the same signs share a bit.
  const groupOf = (signs: readonly Sign[]): Group => {
    const name = JSON.stringify(signs);
    const bit = bits.get(name) ?? Shape.length + bits.size;
    if (!bits.has(name)) for (const sign of signs) register(sign, bit);
    bits.set(name, bit);
    return { low: (bit < 32 ? 1 << bit : 0) | shapesIn(signs), high: bit < 32 ? 0 : 1 << (bit - 32) };
  };
  const groups = new Map(Object.entries(needs).map(([rule, { all }]) => [rule, all.map(groupOf)]));
  if (Shape.length + bits.size > 64) throw new Error('The sieve has bits for 64 groups of signs.');
  return { automaton: buildAutomaton(patterns), words, groups };
}

/** The sum of a word with one more letter. */
export const addLetter = (sum: number, code: number): number => (sum * 33 + (code & 31)) & (SUMS - 1);

const sumOf = (word: string): number =>
  Array.from(word).reduce((sum, letter) => addLetter(sum, letter.charCodeAt(0)), 0);

function shapesIn(signs: readonly Sign[]): number {
  return signs.reduce(
    (set, sign) =>
      typeof sign === 'object' && 'shape' in sign ? set | (1 << Shape.indexOf(sign.shape)) : set,
    0,
  );
}
