import { numberKey, type Numbers } from '../domain/numbers';
import type { SealedPart } from '../domain/sealed';
import type { Database } from './open';

/** Gives every covered value that is new in `said` the next number of its kind, in order of appearance. */
export async function giveNumbers(
  db: Database,
  recordingId: string,
  said: readonly unknown[],
): Promise<void> {
  const known = new Map(await numbersOf(db, recordingId));
  const highest = new Map<string, number>();
  for (const [key, number] of known) {
    const kind = key.slice(0, key.indexOf(':'));
    highest.set(kind, Math.max(highest.get(kind) ?? 0, number));
  }
  const tx = db.transaction('numbers', 'readwrite');
  for (const part of said.flatMap(coveredPartsOf)) {
    const key = numberKey(part);
    if (known.has(key)) continue;
    const number = (highest.get(part.kind) ?? 0) + 1;
    highest.set(part.kind, number);
    known.set(key, number);
    await tx.store.put({ id: `${recordingId}/${key}`, recordingId, key, number });
  }
  await tx.done;
}

/** Forgets the numbers of values that are not in `said`: what they stood for is gone. */
export async function keepNumbers(
  db: Database,
  recordingId: string,
  said: readonly unknown[],
): Promise<void> {
  const named = new Set(said.flatMap(coveredPartsOf).map(numberKey));
  const known = await numbersOf(db, recordingId);
  const tx = db.transaction('numbers', 'readwrite');
  for (const key of known.keys()) if (!named.has(key)) await tx.store.delete(`${recordingId}/${key}`);
  await tx.done;
}

export async function numbersOf(db: Database, recordingId: string): Promise<Numbers> {
  const rows = await db.getAllFromIndex('numbers', 'recording', recordingId);
  return new Map((rows as { key: string; number: number }[]).map(({ key, number }) => [key, number]));
}

type CoveredPart = Exclude<SealedPart, { as: 'plain' }>;

/** Every covered part in a piece of evidence, wherever it stands: a walk over the data, so that no new field is forgotten. */
function coveredPartsOf(value: unknown): CoveredPart[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(coveredPartsOf);
  if ('ref' in value && 'kind' in value && 'as' in value) return [value as CoveredPart];
  return Object.values(value).flatMap(coveredPartsOf);
}
