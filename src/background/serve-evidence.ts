import type { Id } from '../domain/id';
import { connect, serve } from '../messaging/port';
import { evidencePort } from '../messaging/evidence-port';
import { recorderPort } from '../messaging/recorder-port';
import { toTab } from '../messaging/send';
import { noteTab } from '../messaging/tabs';
import { type BackgroundContext, readRunning } from './context';
import { knownTo } from './known-to';
import { settle } from './life/settle';
import { alone } from './lock';
import { lookAgain } from './look-again';
import type { PictureQueue } from './picture/queue';
import { shoot, type Wish } from './picture/shoot';
import { refreshBadge } from './refresh-badge';
import { arrive, join } from './tabs/arrive';
import { takeUnwritten } from './take-unwritten';
import { createFollower } from './watch-tabs';

/** Answers every call of `evidencePort`; the pictures that are wished for go to `pictures`. What came is to go, some day. */
export function serveEvidence(
  context: BackgroundContext,
  pictures: PictureQueue,
  keepPruning: () => void,
): void {
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

  const failed = (doing: string) => (error: unknown) => {
    context.onError(error, doing);
  };

  async function settled(): Promise<void> {
    await alone(() => settle(context));
    await refreshBadge(context);
    keepPruning();
  }

  serve(
    evidencePort,
    {
      hello: async ({ recordingId, documentAt }, { frameId, tab }) => {
        const known = await knownTo(recordingId);
        // The browser takes the badge of a tab off it with every page.
        if (known?.isLookBack && frameId === 0) refreshBadge(context).catch(failed('badge'));
        if (!known) return { vocabulary: [] };
        const tabId = known.isLookBack || documentAt === undefined ? undefined : tab?.id;
        const arrival = tabId === undefined ? undefined : await arrive(tabId, documentAt ?? 0);
        if (tabId !== undefined) alone(() => join(tabId)).catch(failed('tab joined'));
        const answer = { key: known.key, vocabulary: await known.vocabulary() };
        return arrival ? { ...answer, arrival } : answer;
      },
      maskedHere: ({ recordingId, entries }) =>
        alone(async () => {
          const known = await knownTo(recordingId);
          if (!known) return;
          await known.grow(entries);
          await lookAgain(await context.database(), recordingId, known.key, entries);
        }),
      stepWritten: async ({ stepId, wantsPicture }, { tab, frameId }) => {
        // A frame knows of no picture and wants one for each step, but for one that is told anew.
        if (tab?.id !== undefined && frameId !== 0 && wantsPicture) await tellTop(tab.id, stepId);
        if (wantsPicture) await wish(tab?.id, { stepId });
        await settled();
        if (tab?.id !== undefined) await noteTab(tab.id, { lastStep: stepId });
      },
      unwritten: ({ entry }) => alone(() => takeUnwritten(context, entry)),
      pictureAtRest: ({ afterStep, isItsOwn }, { tab }) =>
        wish(tab?.id, isItsOwn ? { afterStep, stepId: afterStep } : { afterStep }),
      frameAppeared: async (_input, { tab }) => {
        if (tab?.id !== undefined) await follow(tab.id);
      },
      signalWritten: settled,
      idle: settled,
    },
    { onError: context.onError },
  );
}
