import { type Id, newId } from '../../domain/id';
import { momentOf } from '../../domain/moment';
import type { WithheldReason } from '../../domain/picture';
import type { Rect } from '../../domain/rect';
import type { Cover } from '../../domain/cover';
import { readJournal } from '../../messaging/journal';
import { forgetLegible, keepLegible } from '../../messaging/legible';
import { readVocabulary } from '../../messaging/secrets';
import { noteStorageFull } from '../../messaging/storage-full';
import type { Database } from '../../store/open';
import { keepPicture, putShot } from '../../store/pictures';
import { getRecording } from '../../store/recordings';
import { hasStep } from '../../store/steps';
import { type BackgroundContext, openedIn, readRunning } from '../context';
import { knownFinder } from '../known-finder';
import { alone } from '../lock';
import { hasRoomForPictures, isNoRoom } from '../room';
import { isUnsafe } from './drop-unsafe';
import type { PictureJob } from './queue';
import type { Masked } from './masked';
import { type Taken, takeAnew, takePicture, whereIs } from './take';

/** Which picture is wanted: that of a step, that of a page come to rest after one, or both in one (an opened page). */
export type Wish = {
  readonly tabId: number;
  readonly recordingId: Id;
  readonly stepId?: Id | undefined;
  readonly afterStep?: Id | undefined;
  /** All of the page is asked for, by a wish of that id. */
  readonly whole?: Id | undefined;
};

type Kept =
  { readonly as: 'kept'; readonly pictureId: Id } | { readonly as: 'unfit'; readonly reason: WithheldReason };

/** Tries at a page that keeps changing, and the rest in between, in milliseconds. */
const TRIES = 3;
const REST_MS = 600;

/** A job that takes the wished picture and stores it, or stores why there is none. */
export function shoot(context: BackgroundContext, wish: Wish): PictureJob {
  const { recordingId, whole } = wish;
  /** Under which id it is kept what became of it. */
  const stepId = whole ?? wish.stepId;
  const row = {
    recordingId,
    ...(whole !== undefined && wish.afterStep !== undefined ? { wholeAfter: wish.afterStep } : {}),
  };

  const take = async (startedAt: number): Promise<Taken> => {
    const opened = await openedIn(recordingId);
    return whole === undefined
      ? takePicture(wish.tabId, startedAt, opened)
      : takeAnew(wish.tabId, 'whole', opened);
  };

  /**
   * Does `work` unless the step was taken back meanwhile, or all of the recording; a step that just happened may still
   * stand in the journal.
   */
  function unlessGone<T>(work: (db: Database) => Promise<T>): Promise<T | undefined> {
    const of = wish.stepId ?? wish.afterStep;
    return alone(async () => {
      const db = await context.database();
      if (!(await getRecording(db, recordingId))) return undefined;
      const isThere =
        of === undefined ||
        (await readJournal()).some(({ evidence }) => evidence?.as === 'step' && evidence.step.id === of) ||
        (await hasStep(db, of));
      return isThere ? work(db) : undefined;
    });
  }

  async function withhold(reason: WithheldReason): Promise<void> {
    if (reason === 'storage-full') await noteStorageFull(recordingId, context.now());
    if (stepId === undefined) return;
    await unlessGone((db) => putShot(db, { stepId, ...row, outcome: { as: 'withheld', reason } }));
  }

  async function link(db: Database, pictureId: Id, mark?: Rect | null): Promise<void> {
    if (stepId === undefined) return;
    const marked = mark === undefined ? {} : { mark };
    await putShot(db, { stepId, ...row, outcome: { as: 'taken', pictureId, ...marked } });
  }

  /** What the picture leaves to be read is kept first: without it, nobody could judge the picture again. */
  async function keep(
    db: Database,
    masked: Masked,
    startedAt: number,
    mark: Rect | null | undefined,
  ): Promise<Kept> {
    const now = context.now();
    const id = newId(now);
    const unfit = await unfitToKeep(id, recordingId, masked);
    if (unfit) return { as: 'unfit', reason: unfit };
    const { engine, image, width, height, scale, covers, pageMs } = masked;
    const pictureId = await keepPicture(db, {
      id,
      recordingId,
      at: momentOf(now),
      engine,
      width,
      height,
      scale,
      ...(whole === undefined ? {} : { whole: true }),
      covered: countKinds(covers),
      ...(wish.afterStep === undefined ? {} : { afterStep: wish.afterStep }),
      cost: { totalMs: now - startedAt, pageMs },
      image,
    });
    // Its twin's words are kept already.
    if (pictureId !== id) await forgetLegible([id]);
    await link(db, pictureId, mark);
    return { as: 'kept', pictureId };
  }

  async function run(): Promise<void> {
    if (!(await hasRoomForPictures())) {
      await withhold('storage-full');
      return;
    }
    let reason: WithheldReason = 'page-kept-changing';
    for (let tried = 0; tried < TRIES; tried += 1) {
      const startedAt = context.now();
      const taken = await take(startedAt);
      switch (taken.as) {
        case 'withheld':
          await withhold(taken.reason);
          return;
        case 'fresh':
          await unlessGone((db) => link(db, taken.pictureId));
          return;
        case 'masked': {
          const mark =
            whole === undefined && stepId !== undefined ? await whereIs(wish.tabId, stepId) : undefined;
          const kept = await unlessGone((db) => keep(db, taken.masked, startedAt, mark)).catch(asUnfit);
          if (kept?.as === 'kept') await taken.kept(kept.pictureId);
          if (kept?.as !== 'unfit') return;
          reason = kept.reason;
          break;
        }
        case 'unsteady':
          reason = taken.reason;
      }
      await new Promise((resolve) => {
        setTimeout(resolve, REST_MS);
      });
    }
    await withhold(reason);
  }

  return {
    of: whole === undefined ? (wish.afterStep === undefined ? 'step' : 'rest') : 'whole',
    run,
    superseded: async () => {
      if (whole === undefined) await withhold('newer-step');
    },
  };
}

/** A picture that there is no room for is not tried again. */
async function asUnfit(error: unknown): Promise<Kept> {
  if (await isNoRoom(error)) return { as: 'unfit', reason: 'storage-full' };
  throw error;
}

/**
 * Why a picture cannot be kept by what it leaves to be read; else that is kept until *Stop*. A picture that came too late
 * for the key cannot be judged any more, but by the page that it shows, which knew all that it had masked.
 */
async function unfitToKeep(
  id: Id,
  recordingId: Id,
  { legible }: Masked,
): Promise<WithheldReason | undefined> {
  const running = await readRunning();
  if (running?.active.recordingId !== recordingId || !running.secrets) return undefined;
  if (!legible) return 'failed';
  const find = knownFinder(running.secrets.key, await readVocabulary());
  if (isUnsafe(legible, find, running.active.opened)) return 'masked-elsewhere';
  return (await keepLegible(id, legible)) ? undefined : 'storage-full';
}

function countKinds(covers: readonly Cover[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of covers) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
