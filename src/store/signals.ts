import * as z from 'zod/mini';
import { Sighting } from '../domain/sighting';
import { Signal } from '../domain/signal';
import { giveNumbers } from './numbers';
import type { Database } from './open';

/** Stores signals by their ids: storing one twice is storing it once. */
export async function putSignals(db: Database, signals: readonly Signal[]): Promise<void> {
  const byRecording = Map.groupBy(signals, (signal) => signal.recordingId);
  for (const [recordingId, own] of byRecording) await giveNumbers(db, recordingId, own);
  const tx = db.transaction('signals', 'readwrite');
  await Promise.all([...signals.map((signal) => tx.store.put(signal)), tx.done]);
}

/** The signals of a recording in order of time. */
export async function signalsOf(db: Database, recordingId: string): Promise<Signal[]> {
  const rows = await db.getAllFromIndex('signals', 'recording', recordingId);
  const signals = rows.flatMap((row) => z.safeParse(Signal, row).data ?? []);
  return signals.sort((a, b) => a.at.epochMs - b.at.epochMs || (a.id < b.id ? -1 : 1));
}

/** Takes out, for good, what went wrong at `epochMs` or later. */
export async function deleteSignalsSince(db: Database, recordingId: string, epochMs: number): Promise<void> {
  const since = (await signalsOf(db, recordingId)).filter(({ at }) => at.epochMs >= epochMs);
  const tx = db.transaction('signals', 'readwrite');
  await Promise.all([...since.map(({ id }) => tx.store.delete(id)), tx.done]);
}

/** Stores what pages showed of versions; the same one told by many pages is kept as often, and judged later. */
export async function putSightings(db: Database, sightings: readonly Sighting[]): Promise<void> {
  const byRecording = Map.groupBy(sightings, (sighting) => sighting.recordingId);
  for (const [recordingId, own] of byRecording) await giveNumbers(db, recordingId, own);
  const tx = db.transaction('sightings', 'readwrite');
  await Promise.all([...sightings.map((sighting) => tx.store.put(sighting)), tx.done]);
}

export async function sightingsOf(db: Database, recordingId: string): Promise<Sighting[]> {
  const rows = await db.getAllFromIndex('sightings', 'recording', recordingId);
  const sightings = rows.flatMap((row) => z.safeParse(Sighting, row).data ?? []);
  return sightings.sort((a, b) => a.at.epochMs - b.at.epochMs);
}
