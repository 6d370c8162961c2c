import { momentOf } from '../../domain/moment';
import type { Id } from '../../domain/id';
import type { StartOutcome } from '../../messaging/background-port';
import { readActive, writeActive } from '../../messaging/control';
import { readLookBackSite } from '../../messaging/look-back';
import { clearLookBackSecrets, readLookBackVocabulary } from '../../messaging/look-back-secrets';
import { growVocabulary, writeSecrets } from '../../messaging/secrets';
import { putShot } from '../../store/pictures';
import { putRecording } from '../../store/recordings';
import type { BackgroundContext } from '../context';
import { settle } from '../life/settle';
import { openReport, stop } from '../life/stop';
import { alone } from '../lock';
import { originOf } from '../origin-of';
import type { PictureQueue } from '../picture/queue';
import { shoot } from '../picture/shoot';
import { within } from '../within';
import { holdElsewhere } from './begin';
import { type Held, heldOf } from './held';

/** Longest wait for the picture of now, in milliseconds. */
const PICTURE_MS = 6_000;

/**
 * Makes a recording out of what is held of the site that a tab shows, takes one picture of the tab as it is now, and
 * opens the report. What comes between, and a worker that dies in it, finds an ordinary recording.
 */
export async function preserve(
  context: BackgroundContext,
  pictures: PictureQueue,
  tabId: number,
): Promise<StartOutcome> {
  const promoted = await alone(() => promote(context, tabId));
  if (promoted.as === 'refused') return promoted;
  const { recordingId, lastStep } = promoted;
  if (lastStep !== undefined) {
    pictures.add(shoot(context, { tabId, recordingId, stepId: lastStep, afterStep: lastStep }));
    await within(pictures.idle(), PICTURE_MS);
  }
  await alone(async () => {
    if ((await readActive())?.recordingId === recordingId) await stop(context, 'stopped');
  });
  await openReport(recordingId);
  return { as: 'started', recordingId };
}

type Promoted =
  | Extract<StartOutcome, { as: 'refused' }>
  | { readonly as: 'promoted'; readonly recordingId: Id; readonly lastStep: Id | undefined };

/** From here on it is the one recording that runs, and what comes next is held in a place of its own. */
async function promote(context: BackgroundContext, tabId: number): Promise<Promoted> {
  if (await readActive()) return { as: 'refused', why: 'already-recording' };
  await settle(context);
  const site = await readLookBackSite(await originOf(tabId));
  const held = site && (await heldOf(context, site));
  if (!held) return { as: 'refused', why: 'page-went-away' };
  const { recordingId, key, known } = held.secrets;
  const now = context.now();
  const startedAt = firstOf(held, now);
  const db = await context.database();
  for (const { id } of held.steps)
    await putShot(db, { stepId: id, recordingId, outcome: { as: 'withheld', reason: 'look-back' } });
  await putRecording(db, {
    ...held.recording,
    mode: 'steps',
    startedAt: momentOf(startedAt),
    preserved: { at: momentOf(now), known },
  });
  await writeSecrets({ recordingId, key, tabIds: [tabId] });
  await growVocabulary(await readLookBackVocabulary(recordingId));
  await writeActive({
    recordingId,
    origin: site.origin,
    access: 'site',
    mode: 'steps',
    opened: [],
    paused: false,
    startedAt,
    pausedMs: 0,
    lastStepAt: now,
  });
  // Before its key goes: what the list names and has no key is dropped.
  await holdElsewhere(context, site);
  await clearLookBackSecrets(recordingId);
  return { as: 'promoted', recordingId, lastStep: held.steps.at(-1)?.id };
}

function firstOf({ steps, judgement }: Held, now: number): number {
  const times = [...steps, ...judgement.signals.map(({ signal }) => signal)].map(({ at }) => at.epochMs);
  return Math.min(now, ...times);
}
