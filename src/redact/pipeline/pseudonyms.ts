import type { Finding } from '../finding';
import { normalise } from '../normalise';
import { createRecent } from '../recent';
import { type HashKey, siphash } from '../siphash';

/** Most values whose number is remembered for certain; about 20 MB. */
const MOST = 50_000;

/** Writes what stands for a finding's value: `<email-1>`. */
export type Pseudonyms = (value: string, kind: Finding['kind']) => string;

/**
 * Numbers values of each kind by their first appearance, equal ones alike, spellings folded. No number is given twice:
 * a value that has not been seen for so long that it is forgotten comes back under a new one.
 */
export function createPseudonyms(key: HashKey, most = MOST): Pseudonyms {
  const numbers = createRecent<number>(most);
  const highest = new Map<string, number>();
  return (value, kind) => {
    const ref = `${kind}:${siphash(key, normalise(value))}`;
    let number = numbers.get(ref);
    if (number === undefined) {
      number = (highest.get(kind) ?? 0) + 1;
      highest.set(kind, number);
      numbers.set(ref, number);
    }
    return `<${kind}-${number}>`;
  };
}
