import { start } from '../../../src/background/life/start';
import type { RecordingState } from '../../../src/domain/recording';
import type { Database } from '../../../src/store/open';
import { getRecording } from '../../../src/store/recordings';
import { buildClick } from '../../support/build';
import { writeStep } from '../../support/write-step';
import { backgroundDouble, type Double, TAB } from '../double';

/** A recording of steps that has begun on a granted site, so that it can register its recorder, too. */
export async function startRecording(): Promise<{ readonly double: Double; readonly id: string }> {
  const double = await backgroundDouble();
  double.granted = true;
  const outcome = await start(double.context, TAB, 'steps', []);
  if (outcome.as !== 'started') throw new Error(outcome.why);
  return { double, id: outcome.recordingId };
}

/** A click, as the recorder in the page would write it, so many milliseconds after the start. */
export function writeClick(recordingId: string, after: number): Promise<void> {
  return writeStep(buildClick({ after, recordingId }));
}

export async function stateOf(db: Database, recordingId: string): Promise<RecordingState | undefined> {
  return (await getRecording(db, recordingId))?.state;
}
