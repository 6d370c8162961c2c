import { browser } from 'wxt/browser';
import { backgroundPort } from '../messaging/background-port';
import { growVocabulary, readSecrets, readVocabulary } from '../messaging/secrets';
import { connect, serve } from '../messaging/port';
import { toTab } from '../messaging/send';
import { recorderPort } from '../messaging/recorder-port';
import type { Id } from '../domain/id';
import { listRecordings } from '../store/recordings';
import { type BackgroundContext, readRunning } from './context';
import { isGranted } from './inject';
import { markBug } from './life/mark-bug';
import { pause } from './life/pause';
import { latestReport } from './life/latest';
import { probePage } from './life/probe-page';
import { resume } from './life/resume';
import { cancelSave, saveNow } from './life/save-now';
import { settle } from './life/settle';
import { start } from './life/start';
import { statusOf } from './life/status';
import { openReport, stop } from './life/stop';
import { undoLast } from './life/undo';
import { alone } from './lock';
import { createPictureQueue } from './picture/queue';
import { shoot, type Wish } from './picture/shoot';
import { within } from './within';
import { refreshBadge } from './refresh-badge';
import { createFollower } from './watch-tabs';

/** Longest wait at Stop for a picture that is being taken, in milliseconds. */
const LAST_PICTURE_MS = 1_500;

/** Answers every call of `backgroundPort`. Whatever changes the recording's life happens alone. */
export function serveBackground(context: BackgroundContext): void {
  const pictures = createPictureQueue((error) => {
    context.onError(error, 'picture');
  });
  const follow = createFollower(context);
  const onError = (error: unknown, call: string): void => {
    context.onError(error, call);
  };

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
    backgroundPort,
    {
      status: ({ tabId }) =>
        alone(async () => {
          await settle(context);
          return statusOf(context, tabId);
        }),
      look: async ({ tabId }) => {
        const probe = await probePage(tabId);
        return probe.as === 'open' ? { ...probe, granted: await isGranted(probe.origin) } : probe;
      },
      start: ({ tabId }) => alone(() => start(context, tabId, 'steps')),
      saveNow: ({ tabId }) => saveNow(context, tabId),
      cancelSave: () => alone(() => cancelSave(context)),
      markBug: ({ stepId }) =>
        alone(async () => {
          await markBug(context, stepId);
        }),
      pause: () => alone(() => pause(context, 'person')),
      resume: ({ tabId }) => alone(() => resume(context, tabId)),
      undoLast: () => alone(() => undoLast(context)),
      stop: async () => {
        await within(pictures.idle(), LAST_PICTURE_MS);
        const ended = await alone(() => stop(context, 'stopped'));
        if (ended !== undefined) await openReport(ended);
      },
      latest: () => latestReport(context),
      openLatest: async () => {
        const [latest] = await listRecordings(await context.database());
        if (latest) await openReport(latest.id);
      },
      goToTab: async () => {
        const [tabId] = (await readSecrets())?.tabIds ?? [];
        const tab = tabId === undefined ? undefined : await browser.tabs.update(tabId, { active: true });
        if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
      },
      hello: async () => {
        const running = await readRunning();
        if (!running?.secrets) return { vocabulary: [] };
        return { key: running.secrets.key, vocabulary: await readVocabulary() };
      },
      maskedHere: ({ entries }) =>
        alone(async () => {
          if ((await readRunning())?.secrets) await growVocabulary(entries);
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
    { onError },
  );
}
