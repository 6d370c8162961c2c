import type { Wanted } from './automaton';
import { SYMBOLS } from './sign';

/** Of each code its class, and of each class a code that speaks for all. */
export type Classes = { readonly classOf: Uint8Array; readonly representative: readonly number[] };

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
  const representative: number[] = [];
  classOf.forEach((one, code) => (representative[one] ??= code));
  return { classOf, representative };
}
