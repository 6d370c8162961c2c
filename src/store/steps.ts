import * as z from 'zod/mini';
import { Gap } from '../domain/gap';
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

export async function deleteStep(db: Database, stepId: string): Promise<void> {
  const tx = db.transaction(['steps', 'shots'], 'readwrite');
  await Promise.all([
    tx.objectStore('steps').delete(stepId),
    tx.objectStore('shots').delete(stepId),
    tx.done,
  ]);
}

export async function putGap(db: Database, gap: Gap): Promise<void> {
  await db.put('gaps', gap);
}

export async function gapsOf(db: Database, recordingId: string): Promise<Gap[]> {
  const rows = await db.getAllFromIndex('gaps', 'recording', recordingId);
  return rows.flatMap((row) => z.safeParse(Gap, row).data ?? []);
}
