import type { LookBackSite } from '../../domain/look-back';
import type { Recording } from '../../domain/recording';
import type { Signal } from '../../domain/signal';
import type { Step } from '../../domain/step';
import type { Judgement } from '../../domain/judgement';
import { type LookBackSecrets, readLookBackSecrets } from '../../messaging/look-back-secrets';
import { getRecording } from '../../store/recordings';
import { signalsOf } from '../../store/signals';
import { stepsOf } from '../../store/steps';
import { judge } from '../../triage/judge';
import { lightingErrors } from '../../triage/lighting';
import type { BackgroundContext } from '../context';

/** What is held of a site now, and what is made of it. */
export type Held = {
  readonly secrets: LookBackSecrets;
  readonly recording: Recording;
  readonly steps: readonly Step[];
  readonly judgement: Judgement;
  /** New errors; the one that leads is the last of them. */
  readonly errors: readonly Signal[];
};

/** Nothing where nothing can be held: its key is gone. */
export async function heldOf(
  context: BackgroundContext,
  { recordingId }: LookBackSite,
): Promise<Held | undefined> {
  const db = await context.database();
  const [secrets, recording, steps, signals] = await Promise.all([
    readLookBackSecrets(recordingId),
    getRecording(db, recordingId),
    stepsOf(db, recordingId),
    signalsOf(db, recordingId),
  ]);
  if (!secrets || !recording) return undefined;
  const preserved = { at: recording.startedAt, known: secrets.known };
  const judgement = judge({ recording: { ...recording, preserved }, steps, signals, edits: undefined });
  return { secrets, recording, steps, judgement, errors: lightingErrors(judgement) };
}
