import { browser } from 'wxt/browser';
import { newId } from '../../domain/id';
import { momentOf } from '../../domain/moment';
import { noteTab, readFront, writeFront } from '../../messaging/tabs';
import { putGap } from '../../store/steps';
import { type BackgroundContext, readRunning } from '../context';
import { injectRecorder } from '../inject';
import { alone } from '../lock';
import type { PictureQueue } from '../picture/queue';
import { shoot } from '../picture/shoot';
import { refreshBadge } from '../refresh-badge';
import { tellTab } from './tell-tab';

/** A tab that is closed in front of another brings that one up by itself; the browser knows it no longer by then. */
const CLOSED_MS = 150;

/** Tells which of the recording's tabs is gone to, and gets the recorder into pages of the site that stood there before. */
export function watchFront(context: BackgroundContext, pictures: PictureQueue): void {
  const guarded = (doing: string, work: () => Promise<void>): void => {
    work().catch((error: unknown) => {
      context.onError(error, doing);
    });
  };
  browser.tabs.onActivated.addListener(({ tabId }) => {
    guarded('tab in front', () => came(context, pictures, tabId));
  });
  browser.windows.onFocusChanged.addListener((windowId) => {
    guarded('window in front', async () => {
      if (windowId === browser.windows.WINDOW_ID_NONE) return;
      const [tab] = await browser.tabs.query({ active: true, windowId });
      if (tab?.id !== undefined) await came(context, pictures, tab.id);
    });
  });
  browser.tabs.onCreated.addListener(({ id, openerTabId }) => {
    if (id !== undefined) guarded('tab opened', () => alone(() => opened(context, id, openerTabId)));
  });
}

async function came(context: BackgroundContext, pictures: PictureQueue, tabId: number): Promise<void> {
  const at = context.now();
  const running = await readRunning();
  if (!running?.secrets) return;
  const { active, secrets } = running;
  await refreshBadge(context);
  if (active.paused || active.mode !== 'steps') return;
  if (!secrets.tabIds.includes(tabId)) {
    // A page of the site that was open before: with the site granted it lets the recorder in, any other does not.
    if (active.access === 'site') await alone(() => injectRecorder(tabId, active));
    return;
  }
  const before = (await readFront()) ?? secrets.tabIds[0];
  if (before === tabId) return;
  await new Promise((resolve) => {
    setTimeout(resolve, CLOSED_MS);
  });
  const isThere =
    before !== undefined && (await browser.tabs.get(before).catch(() => undefined)) !== undefined;
  const stepId = await alone(async () => {
    await writeFront(tabId);
    return isThere ? tellTab(context, tabId, 'switched', at) : undefined;
  });
  if (stepId === undefined) return;
  pictures.add(shoot(context, { tabId, recordingId: active.recordingId, stepId, afterStep: stepId }));
  await refreshBadge(context);
}

/** With the button's right alone nobody gets into a tab that a recorded one opened, until it is pressed there. */
async function opened(context: BackgroundContext, tabId: number, opener: number | undefined): Promise<void> {
  const running = await readRunning();
  if (!running?.secrets || running.active.mode !== 'steps') return;
  const { active, secrets } = running;
  const isOurs = opener !== undefined && secrets.tabIds.includes(opener);
  await noteTab(tabId, { opened: isOurs ? 'by-recorded' : 'otherwise' });
  if (!isOurs || active.access === 'site' || active.paused) return;
  const now = context.now();
  await putGap(await context.database(), {
    id: newId(now),
    recordingId: active.recordingId,
    at: momentOf(now),
    sentence: { id: 'gap.other-tab', args: {} },
  });
  await refreshBadge(context);
}
