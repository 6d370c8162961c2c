import type { Material } from '../domain/material';
import { editsOf } from './edits';
import { numbersOf } from './numbers';
import type { Database } from './open';
import { picturesOf, shotsOf } from './pictures';
import { getRecording } from './recordings';
import { sightingsOf, signalsOf } from './signals';
import { gapsOf, stepsOf } from './steps';

/** Everything that is stored of a recording; nothing where there is no such recording. */
export async function loadMaterial(db: Database, recordingId: string): Promise<Material | undefined> {
  const recording = await getRecording(db, recordingId);
  if (!recording) return undefined;
  const [steps, signals, sightings, gaps, shots, pictures, numbers, edits] = await Promise.all([
    stepsOf(db, recordingId),
    signalsOf(db, recordingId),
    sightingsOf(db, recordingId),
    gapsOf(db, recordingId),
    shotsOf(db, recordingId),
    picturesOf(db, recordingId),
    numbersOf(db, recordingId),
    editsOf(db, recordingId),
  ]);
  return { recording, steps, signals, sightings, gaps, shots, pictures, numbers, edits };
}
