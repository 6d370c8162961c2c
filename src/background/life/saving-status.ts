import type { RecordingStatus } from '../../domain/status';
import { picturesOf, shotsOf } from '../../store/pictures';
import { getRecording } from '../../store/recordings';
import { sightingsOf, signalsOf } from '../../store/signals';
import { stepsOf } from '../../store/steps';
import { judge } from '../../triage/judge';
import type { BackgroundContext } from '../context';

/** How far *Save what I see now* is. */
export async function savingStatusOf(
  context: BackgroundContext,
  recordingId: string,
): Promise<Extract<RecordingStatus, { as: 'saving' }>> {
  const db = await context.database();
  const [recording, steps, signals, sightings, shots, pictures] = await Promise.all([
    getRecording(db, recordingId),
    stepsOf(db, recordingId),
    signalsOf(db, recordingId),
    sightingsOf(db, recordingId),
    shotsOf(db, recordingId),
    picturesOf(db, recordingId),
  ]);
  const judged = recording ? judge({ recording, steps, signals, edits: undefined }).signals : [];
  const errors = judged.filter(({ isError }) => isError);
  const standing = errors.filter((one) => one.standing).length;
  const [page] = steps;
  const outcome = page && shots.get(page.id)?.outcome;
  const covered = pictures.at(-1)?.covered ?? {};
  return {
    as: 'saving',
    page: page !== undefined,
    errors: errors.length - standing,
    standing,
    picture: outcome?.as ?? 'awaited',
    covered: Object.values(covered).reduce((sum, count) => sum + count, 0),
    versions: new Set(sightings.map(({ key }) => key)).size,
  };
}
