import { browser } from 'wxt/browser';
import { backgroundPort } from '../messaging/background-port';
import { readSecrets } from '../messaging/secrets';
import { serve } from '../messaging/port';
import { listRecordings } from '../store/recordings';
import type { BackgroundContext } from './context';
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
import { lookBackOf } from './look-back/look';
import { preserve } from './look-back/preserve';
import { letGo, switchOff, switchOn } from './look-back/switch';
import { coverByHand } from './picture/cover-by-hand';
import type { PictureQueue } from './picture/queue';
import { wishWhole } from './picture/wish-whole';
import { isNoRoom, onceMore } from './room';
import { within } from './within';

/** Longest wait at Stop for a picture that is being taken, in milliseconds. */
const LAST_PICTURE_MS = 1_500;

/**
 * Answers every call of `backgroundPort`. Whatever changes the recording's life happens alone; `pictures` are waited for
 * a while at Stop.
 */
export function servePages(context: BackgroundContext, pictures: PictureQueue): void {
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
        if (probe.as !== 'open') return probe;
        const lookBack = await lookBackOf(context, probe.origin);
        return { ...probe, granted: await isGranted(probe.origin), lookBack };
      },
      start: ({ tabId, opened }) => alone(() => start(context, tabId, 'steps', opened)),
      saveNow: ({ tabId, opened }) => saveNow(context, tabId, opened),
      cancelSave: () => alone(() => cancelSave(context)),
      markBug: ({ stepId }) =>
        alone(async () => {
          await markBug(context, stepId);
        }),
      pause: () => alone(() => pause(context, 'person')),
      resume: ({ tabId }) => alone(() => resume(context, tabId)),
      wholePage: ({ tabId }) => wishWhole(context, pictures, tabId),
      undoLast: () => alone(() => undoLast(context)),
      stop: async () => {
        await within(pictures.idle(), LAST_PICTURE_MS);
        try {
          const ended = await alone(() => onceMore(() => stop(context, 'stopped')));
          if (ended !== undefined) await openReport(ended);
          return true;
        } catch (error) {
          if (await isNoRoom(error)) return false;
          throw error;
        }
      },
      lookBack: ({ tabId, on }) =>
        alone(async () => {
          if (on) return switchOn(context, tabId);
          await switchOff(context, tabId);
          return true;
        }),
      preserve: ({ tabId }) => preserve(context, pictures, tabId),
      letGo: ({ tabId }) => alone(() => letGo(context, tabId)),
      latest: () => latestReport(context),
      openLatest: async () => {
        const [latest] = await listRecordings(await context.database());
        if (latest) await openReport(latest.id);
      },
      coverPicture: ({ pictureId, rects }) => alone(() => coverByHand(context, pictureId, rects)),
      goToTab: async () => {
        const [tabId] = (await readSecrets())?.tabIds ?? [];
        const tab = tabId === undefined ? undefined : await browser.tabs.update(tabId, { active: true });
        if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
      },
    },
    { onError: context.onError },
  );
}
