import type { Kind } from '../../../src/domain/kind.ts';
import type { SealedText } from '../../../src/domain/sealed.ts';

/** Sealed text as a person reads it: every value that is left out by its kind and number, equal ones by the same. */
export type Writer = (sealed: SealedText) => string;

/** A writer that numbers values as they come, each kind on its own: `<email-1>`, `<email-2>`. */
export function createWriter(): Writer {
  const numbers = new Map<Kind, Map<string, number>>();
  const numberOf = (kind: Kind, ref: string): number => {
    const known = numbers.get(kind) ?? new Map<string, number>();
    numbers.set(kind, known);
    const number = known.get(ref) ?? known.size + 1;
    known.set(ref, number);
    return number;
  };
  return (sealed) =>
    sealed
      .map((part) => (part.as === 'plain' ? part.text : `<${part.kind}-${numberOf(part.kind, part.ref)}>`))
      .join('');
}
