import type { Wanted } from './automaton';
import { OTHER, SYMBOLS } from './sign';

/** Of each code its class, and of each class a code that speaks for all; `width` has room for each in a row. */
export type Classes = {
  readonly classOf: Uint8Array;
  readonly representative: readonly number[];
  readonly width: number;
};

/** What texts are mostly made of comes first: so a row is mostly read in one line of the processor's memory. */
const OFTEN = ' etaoinsrhldcumfpgwybvkxjqz0123456789-_./:="\'\n,';
/** Two bytes each, 64 in such a line. */
const IN_LINE = 32;

/** Characters that no place tells apart are one class, of which one speaks for all. */
export function classify(wanted: readonly Wanted[]): Classes {
  const classOf = new Uint8Array(SYMBOLS);
  const sizes = [SYMBOLS];
  for (const place of new Set(wanted.flatMap(({ run }) => run))) {
    const inside = new Map<number, number>();
    for (const code of place) inside.set(classOf[code] ?? 0, (inside.get(classOf[code] ?? 0) ?? 0) + 1);
    // A class of which the place has some, and not all, is two.
    const parted = new Map<number, number>();
    for (const [one, size] of inside) {
      const whole = sizes[one] ?? 0;
      if (size === whole) continue;
      parted.set(one, sizes.push(size) - 1);
      sizes[one] = whole - size;
    }
    if (parted.size === 0) continue;
    for (const code of place) classOf[code] = parted.get(classOf[code] ?? 0) ?? classOf[code] ?? 0;
  }
  const byClass: number[] = [];
  classOf.forEach((one, code) => (byClass[one] ??= code));
  const often = Array.from(OFTEN, (character) => classOf[character.charCodeAt(0)] ?? 0);
  const order = [...new Set([...often, ...byClass.keys()])];
  return {
    classOf: classOf.map((one) => order.indexOf(one)),
    representative: order.map((one) => byClass[one] ?? OTHER),
    width: Math.ceil(order.length / IN_LINE) * IN_LINE,
  };
}
