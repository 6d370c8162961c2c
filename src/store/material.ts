import type { Material } from '../domain/material';
import { numbersOf } from './numbers';
import type { Database } from './open';
import { picturesOf, shotsOf } from './pictures';
import { getRecording } from './recordings';
import { gapsOf, stepsOf } from './steps';

/** Everything that is stored of a recording; nothing where there is no such recording. */
export async function loadMaterial(db: Database, recordingId: string): Promise<Material | undefined> {
  const recording = await getRecording(db, recordingId);
  if (!recording) return undefined;
  const [steps, gaps, shots, pictures, numbers] = await Promise.all([
    stepsOf(db, recordingId),
    gapsOf(db, recordingId),
    shotsOf(db, recordingId),
    picturesOf(db, recordingId),
    numbersOf(db, recordingId),
  ]);
  return { recording, steps, gaps, shots, pictures, numbers };
}
