import type { Random } from '../../support/random.ts';

/** Words of a language that nobody speaks, so that no list of names, and no masker, knows them. */
export type Syllables = {
  /** A capitalised word of at least `least` letters. */
  readonly word: (least: number) => string;
  readonly digits: (count: number) => string;
  /** Characters out of an alphabet. */
  readonly of: (alphabet: string, count: number) => string;
};

const BEGIN = 'b br d dr f g gr h j k kl l m n p pr r s st t tr v vr z'.split(' ') as [string, ...string[]];
const MIDDLE = 'a e i o u a e i o u é ø ü'.split(' ') as [string, ...string[]];
const END = ['', '', 'l', 'n', 'r', 'sk', 'x', 'th'] as const;

export function syllablesOf({ between, pick }: Random): Syllables {
  const of = (alphabet: string, count: number): string =>
    Array.from({ length: count }, () => alphabet[Math.floor(between(0, alphabet.length))] ?? '').join('');
  return {
    of,
    digits: (count) => of('123456789', 1) + of('0123456789', count - 1),
    word(least) {
      let made = '';
      while (made.length < least) made += pick(BEGIN) + pick(MIDDLE) + pick(END);
      return made.charAt(0).toUpperCase() + made.slice(1);
    },
  };
}
