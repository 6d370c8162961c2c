import { type Numbers, numberKey } from '../domain/numbers';
import type { SealedPart, SealedText } from '../domain/sealed';

/** `<email-1>`: what stands in every export where a value was, silent about its length. */
export function placeholderOf(part: Exclude<SealedPart, { as: 'plain' }>, numbers: Numbers): string {
  return `<${part.kind}-${String(numbers.get(numberKey(part)) ?? 0)}>`;
}

/** Sealed text as plain text; what is covered stays covered. */
export function renderSealed(sealed: SealedText, numbers: Numbers): string {
  return sealed.map((part) => (part.as === 'plain' ? part.text : placeholderOf(part, numbers))).join('');
}
