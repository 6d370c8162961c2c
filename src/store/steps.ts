import * as z from 'zod/mini';
import { Gap } from '../domain/gap';
import type { Picture, Shot } from '../domain/picture';
import { Step } from '../domain/step';
import { giveNumbers } from './numbers';
import type { Database } from './open';

/** Stores steps by their ids: storing one twice is storing it once. */
export async function putSteps(db: Database, steps: readonly Step[]): Promise<void> {
  const byRecording = Map.groupBy(steps, (step) => step.recordingId);
  for (const [recordingId, own] of byRecording) await giveNumbers(db, recordingId, own);
  const tx = db.transaction('steps', 'readwrite');
  await Promise.all([...steps.map((step) => tx.store.put(step)), tx.done]);
}

/** The steps of a recording in order of time. */
export async function stepsOf(db: Database, recordingId: string): Promise<Step[]> {
  const rows = await db.getAllFromIndex('steps', 'recording', recordingId);
  const steps = rows.flatMap((row) => z.safeParse(Step, row).data ?? []);
  return steps.sort((a, b) => a.at.epochMs - b.at.epochMs || (a.id < b.id ? -1 : 1));
}

export async function countSteps(db: Database, recordingId: string): Promise<number> {
  return db.countFromIndex('steps', 'recording', recordingId);
}

export async function hasStep(db: Database, stepId: string): Promise<boolean> {
  return (await db.getKey('steps', stepId)) !== undefined;
}

/** Takes a step out, what became of its picture, and every picture that no other step of its recording names. */
export async function deleteStep(db: Database, { id, recordingId }: Step): Promise<void> {
  const tx = db.transaction(['steps', 'shots', 'pictures'], 'readwrite');
  const [steps, shots, pictures] = [
    tx.objectStore('steps'),
    tx.objectStore('shots'),
    tx.objectStore('pictures'),
  ];
  await Promise.all([steps.delete(id), shots.delete(id)]);
  for (const row of await shots.index('recording').getAll(recordingId)) {
    const { stepId, wholeAfter } = row as Shot;
    if (wholeAfter === id) await shots.delete(stepId);
  }
  const named = new Set<unknown>();
  for (const row of await steps.index('recording').getAll(recordingId)) {
    const { id: stepId, shownBy } = row as Partial<Step>;
    named.add(stepId).add(shownBy);
  }
  for (const row of await shots.index('recording').getAll(recordingId)) {
    const { outcome } = row as Partial<Shot>;
    if (outcome?.as === 'taken') named.add(outcome.pictureId);
  }
  named.delete(undefined);
  for (const row of await pictures.index('recording').getAll(recordingId)) {
    const { id: pictureId, afterStep, again = [] } = row as Picture;
    const steps = [pictureId, afterStep, ...again.map((seen) => seen.afterStep)];
    if (!steps.some((step) => named.has(step))) await pictures.delete(pictureId);
  }
  await tx.done;
}

export async function putGap(db: Database, gap: Gap): Promise<void> {
  await db.put('gaps', gap);
}

export async function gapsOf(db: Database, recordingId: string): Promise<Gap[]> {
  const rows = await db.getAllFromIndex('gaps', 'recording', recordingId);
  return rows.flatMap((row) => z.safeParse(Gap, row).data ?? []);
}
