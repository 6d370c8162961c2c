import { type Id, newId } from '../../domain/id';
import { momentOf } from '../../domain/moment';
import type { WithheldReason } from '../../domain/picture';
import type { Cover } from '../../domain/cover';
import { putPicture, putShot } from '../../store/pictures';
import type { BackgroundContext } from '../context';
import type { PictureJob } from './queue';
import { type Masked, takePicture } from './take';

/** Which picture is wanted: that of a step, that of a page come to rest after one, or both in one (an opened page). */
export type Wish = {
  readonly tabId: number;
  readonly recordingId: Id;
  readonly stepId?: Id | undefined;
  readonly afterStep?: Id | undefined;
};

/** Tries at a page that keeps changing, and the rest in between, in milliseconds. */
const TRIES = 3;
const REST_MS = 600;

/** A job that takes the wished picture and stores it, or stores why there is none. */
export function shoot(context: BackgroundContext, wish: Wish): PictureJob {
  const { recordingId, stepId } = wish;

  async function withhold(reason: WithheldReason): Promise<void> {
    if (stepId === undefined) return;
    await putShot(await context.database(), { stepId, recordingId, outcome: { as: 'withheld', reason } });
  }

  async function link(pictureId: Id): Promise<void> {
    if (stepId === undefined) return;
    await putShot(await context.database(), { stepId, recordingId, outcome: { as: 'taken', pictureId } });
  }

  async function keep(masked: Masked, startedAt: number): Promise<Id> {
    const now = context.now();
    const id = newId(now);
    const { engine, image, width, height, scale, covers, pageMs } = masked;
    await putPicture(await context.database(), {
      id,
      recordingId,
      at: momentOf(now),
      engine,
      width,
      height,
      scale,
      covered: countKinds(covers),
      ...(wish.afterStep === undefined ? {} : { afterStep: wish.afterStep }),
      cost: { totalMs: now - startedAt, pageMs },
      image,
    });
    return id;
  }

  async function run(): Promise<void> {
    let reason: WithheldReason = 'page-kept-changing';
    for (let tried = 0; tried < TRIES; tried += 1) {
      const startedAt = context.now();
      const taken = await takePicture(wish.tabId, startedAt);
      switch (taken.as) {
        case 'withheld':
          await withhold(taken.reason);
          return;
        case 'fresh':
          await link(taken.pictureId);
          return;
        case 'masked': {
          const pictureId = await keep(taken.masked, startedAt);
          await link(pictureId);
          await taken.kept(pictureId);
          return;
        }
        case 'unsteady':
          reason = taken.reason;
          await new Promise((resolve) => {
            setTimeout(resolve, REST_MS);
          });
      }
    }
    await withhold(reason);
  }

  return {
    of: wish.afterStep === undefined ? 'step' : 'rest',
    run,
    superseded: () => withhold('newer-step'),
  };
}

function countKinds(covers: readonly Cover[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of covers) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
