import type { Id } from '../domain/id';
import { connect, serve } from '../messaging/port';
import { evidencePort } from '../messaging/evidence-port';
import { recorderPort } from '../messaging/recorder-port';
import { growVocabulary, readVocabulary } from '../messaging/secrets';
import { toTab } from '../messaging/send';
import { type BackgroundContext, readRunning } from './context';
import { settle } from './life/settle';
import { alone } from './lock';
import { lookAgain } from './look-again';
import type { PictureQueue } from './picture/queue';
import { shoot, type Wish } from './picture/shoot';
import { refreshBadge } from './refresh-badge';
import { createFollower } from './watch-tabs';

/** Answers every call of `evidencePort`; the pictures that are wished for go to `pictures`. */
export function serveEvidence(context: BackgroundContext, pictures: PictureQueue): void {
  const follow = createFollower(context);

  async function wish(tabId: number | undefined, about: Pick<Wish, 'stepId' | 'afterStep'>): Promise<void> {
    const running = await readRunning();
    if (tabId === undefined || !running || running.active.paused) return;
    pictures.add(shoot(context, { tabId, recordingId: running.active.recordingId, ...about }));
  }

  /** The top document may be gone by now; then there is nothing to outdate. */
  async function tellTop(tabId: number, stepId: Id): Promise<void> {
    await connect(recorderPort, toTab(tabId))('frameStepped', { stepId }).catch(() => undefined);
  }

  serve(
    evidencePort,
    {
      hello: async () => {
        const running = await readRunning();
        if (!running?.secrets) return { vocabulary: [] };
        return { key: running.secrets.key, vocabulary: await readVocabulary() };
      },
      maskedHere: ({ entries }) =>
        alone(async () => {
          const running = await readRunning();
          if (!running?.secrets) return;
          await growVocabulary(entries);
          const { recordingId, key } = running.secrets;
          await lookAgain(await context.database(), recordingId, key, entries);
        }),
      stepWritten: async ({ stepId, wantsPicture }, { tab, frameId }) => {
        // A frame knows of no picture and wants one for each step, but for one that is told anew.
        if (tab?.id !== undefined && frameId !== 0 && wantsPicture) await tellTop(tab.id, stepId);
        if (wantsPicture) await wish(tab?.id, { stepId });
        await alone(() => settle(context));
        await refreshBadge(context);
      },
      pictureAtRest: ({ afterStep, isItsOwn }, { tab }) =>
        wish(tab?.id, isItsOwn ? { afterStep, stepId: afterStep } : { afterStep }),
      frameAppeared: async (_input, { tab }) => {
        if (tab?.id !== undefined) await follow(tab.id);
      },
      idle: () => alone(() => settle(context)),
    },
    { onError: context.onError },
  );
}
