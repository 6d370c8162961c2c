import type { SealedText } from '../domain/sealed';
import type { Finder } from './finding';
import type { Sealer } from './seal';

/**
 * A piece of evidence in which every sealed text, wherever it stands, was read once more by `find`; the same object
 * where nothing was found. A walk over the data, so that no new field is forgotten.
 */
export function sealAgain<T>(sealer: Sealer, evidence: T, find: Finder): T {
  return again(sealer, evidence, find) as T;
}

/** Every sealed text in a piece of evidence, wherever it stands. */
export function sealedIn(evidence: unknown): SealedText[] {
  if (typeof evidence !== 'object' || evidence === null || evidence instanceof Blob) return [];
  return isSealed(evidence) ? [evidence] : Object.values(evidence).flatMap(sealedIn);
}

function again(sealer: Sealer, value: unknown, find: Finder): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Blob) return value;
  if (isSealed(value)) return sealer.again(value, find);
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, inner, again(sealer, inner, find)] as const,
  );
  if (entries.every(([, before, after]) => before === after)) return value;
  if (Array.isArray(value)) return entries.map(([, , after]) => after);
  return Object.fromEntries(entries.map(([key, , after]) => [key, after]));
}

const PARTS: ReadonlySet<unknown> = new Set(['plain', 'placeholder', 'covered']);

function isSealed(value: object): value is SealedText {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((part: { as?: unknown } | null) => PARTS.has(part?.as))
  );
}
