import { browser } from 'wxt/browser';
import { readSecrets, writeSecrets } from '../messaging/secrets';
import { forgetTabs, noteTab, readTab } from '../messaging/tabs';
import { getRecording } from '../store/recordings';
import { type BackgroundContext, readRunning } from './context';
import { injectRecorder } from './inject';
import { pause } from './life/pause';
import { resume } from './life/resume';
import { alone } from './lock';
import { refreshBadge } from './refresh-badge';
import { tellTab } from './tabs/tell-tab';

/** Follows the recorded tabs: a new page gets its recorder, a site that was left pauses the recording. */
export function watchTabs(context: BackgroundContext): void {
  const guarded = (doing: string, work: () => Promise<void>): void => {
    alone(work).catch((error: unknown) => {
      context.onError(error, doing);
    });
  };
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status !== undefined) guarded('tab updated', () => follow(context, tabId));
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    guarded('tab removed', () => forget(context, tabId));
  });
}

/** Gets the recorder into what `tabId` shows now, if that tab is recorded. */
export async function follow(context: BackgroundContext, tabId: number): Promise<void> {
  const running = await readRunning();
  if (running?.secrets?.tabIds.includes(tabId) !== true) return;
  const { active } = running;
  if (active.paused) {
    if (await wasLeft(context, active.recordingId)) await resume(context, tabId);
    return;
  }
  const injected = await injectRecorder(tabId, active);
  // Where the button's right ends at every navigation (Firefox), the first page was all there could be.
  const first = import.meta.env.FIREFOX && active.access === 'tab';
  if (injected === 'refused' && first) await pause(context, 'one-page-only');
  else if (injected === 'other-site' || injected === 'refused') await leave(context, tabId);
  else if (injected === 'in') await noteTab(tabId, { isAway: false });
}

/** The recording goes on as long as any of its tabs is on the site. */
async function leave(context: BackgroundContext, tabId: number): Promise<void> {
  if ((await readTab(tabId)).isAway !== true)
    await noteTab(tabId, { leftAt: context.now(), isAway: true, backWith: undefined });
  const { tabIds = [] } = (await readSecrets()) ?? {};
  const notes = await Promise.all(tabIds.map(readTab));
  if (notes.every(({ isAway }) => isAway === true)) await pause(context, 'left-site');
}

/** Follows a tab as soon as nothing else changes; asked again while that waits, it is the same one. */
export function createFollower(context: BackgroundContext): (tabId: number) => Promise<void> {
  const waiting = new Map<number, Promise<void>>();
  return (tabId) => {
    const queued =
      waiting.get(tabId) ??
      alone(() => {
        waiting.delete(tabId);
        return follow(context, tabId);
      });
    waiting.set(tabId, queued);
    return queued;
  };
}

/**
 * Gets the recorder into every recorded tab again: a worker that died in between may never have put it there. It
 * decides nothing: what a tab shows by now is for its own events to say.
 */
export async function putBack(): Promise<void> {
  const running = await readRunning();
  if (!running?.secrets || running.active.paused) return;
  for (const tabId of running.secrets.tabIds) await injectRecorder(tabId, running.active);
}

/** Only a pause that came by leaving the site ends by coming back. */
async function wasLeft(context: BackgroundContext, recordingId: string): Promise<boolean> {
  const state = (await getRecording(await context.database(), recordingId))?.state;
  return state?.as === 'paused' && state.reason === 'left-site';
}

async function forget(context: BackgroundContext, tabId: number): Promise<void> {
  const at = context.now();
  const { secrets } = (await readRunning()) ?? {};
  if (secrets?.tabIds.includes(tabId) !== true) return;
  const tabIds = secrets.tabIds.filter((other) => other !== tabId);
  await writeSecrets({ ...secrets, tabIds });
  if (tabIds.length === 0) await pause(context, 'tab-closed');
  else {
    await tellTab(context, tabId, 'closed', at);
    await refreshBadge(context);
  }
  await forgetTabs(tabId);
}
