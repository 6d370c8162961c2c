import type { SealedPart, SealedText } from '../../src/domain/sealed';
import { createSealer } from '../../src/redact/seal';
import { asHashKey } from '../../src/redact/siphash';

/** A key that is the same in every run, so that refs are too. */
export const key = asHashKey('000102030405060708090a0b0c0d0e0f')!;
export const otherKey = asHashKey('f0e0d0c0b0a090807060504030201000')!;
export const sealer = createSealer(key);

/** Sealed text as a person reads it: values by their kind. */
export function shown(sealed: SealedText): string {
  return sealed.map((part) => (part.as === 'plain' ? part.text : `<${part.kind}>`)).join('');
}

/** The same with numbers, as the store gives them and a report shows them. */
export function shownNumbered(sealed: SealedText): string {
  return sealed
    .map((part, at) => (part.as === 'plain' ? part.text : `<${part.kind}-${String(at + 1)}>`))
    .join('');
}

/** Everything in `value` that leaves: all strings but the values of covered parts. */
export function leaving(value: unknown): string {
  const isCovered = (item: object): boolean => (item as Partial<SealedPart>).as === 'covered';
  return JSON.stringify(value, (_name, item: unknown) =>
    typeof item === 'object' && item !== null && isCovered(item) ? '<covered>' : item,
  );
}

/** The pieces of `secret`, six characters long, that `text` still holds. */
export function restsOf(secret: string, text: string): string[] {
  const size = Math.min(6, secret.length);
  const pieces = Array.from({ length: secret.length - size + 1 }, (_, at) => secret.slice(at, at + size));
  return pieces.filter((piece) => text.includes(piece));
}
