import { errorSaid } from '../../domain/error-said';
import type { LatestReport } from '../../messaging/background-port';
import { readActive } from '../../messaging/control';
import { editsOf } from '../../store/edits';
import { listRecordings } from '../../store/recordings';
import { signalsOf } from '../../store/signals';
import { stepsOf } from '../../store/steps';
import { judge } from '../../triage/judge';
import type { BackgroundContext } from '../context';

/** The newest recording that has ended, by what its report is called; nothing where there is none. */
export async function latestReport(context: BackgroundContext): Promise<LatestReport | undefined> {
  const db = await context.database();
  const running = (await readActive())?.recordingId;
  const recording = (await listRecordings(db)).find(({ id }) => id !== running);
  if (!recording) return undefined;
  const [steps, signals, edits] = await Promise.all([
    stepsOf(db, recording.id),
    signalsOf(db, recording.id),
    editsOf(db, recording.id),
  ]);
  const { bug } = judge({ recording, steps, signals, edits });
  const step = steps.find(({ id }) => id === bug?.stepId) ?? steps.at(-1);
  return {
    startedAt: recording.startedAt.epochMs,
    ...(edits?.headline && edits.headline.length > 0 ? { headline: edits.headline } : {}),
    ...(bug?.error ? { error: errorSaid(bug.error) } : {}),
    path: step?.screen.path ?? [],
  };
}
