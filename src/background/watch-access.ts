import { browser } from 'wxt/browser';
import { writeActive } from '../messaging/control';
import { getRecording, putRecording } from '../store/recordings';
import { type BackgroundContext, readRunning } from './context';
import { isGranted } from './inject';
import { settle } from './life/settle';
import { alone } from './lock';
import { fulfilWish } from './look-back/switch';
import { refreshBadge } from './refresh-badge';
import { registerSites } from './register-sites';
import { follow } from './watch-tabs';

/**
 * A site that is granted while it is recorded, or to look back on: the prompt closes the popup in Chromium, so what
 * follows the grant can only happen here (measured). What is held of a site whose grant is taken back goes.
 */
export function watchAccess(context: BackgroundContext): void {
  browser.permissions.onAdded.addListener(() => {
    alone(async () => {
      await upgrade(context);
      await fulfilWish(context);
    }).catch((error: unknown) => {
      context.onError(error, 'site granted');
    });
  });
  browser.permissions.onRemoved.addListener(() => {
    alone(() => settle(context))
      .then(() => refreshBadge(context))
      .catch((error: unknown) => {
        context.onError(error, 'site taken back');
      });
  });
}

async function upgrade(context: BackgroundContext): Promise<void> {
  const running = await readRunning();
  if (!running || running.active.access === 'site' || !(await isGranted(running.active.origin))) return;
  const active = { ...running.active, access: 'site' } as const;
  await writeActive(active);
  await registerSites();
  const db = await context.database();
  const recording = await getRecording(db, active.recordingId);
  if (recording) await putRecording(db, { ...recording, access: 'site' });
  for (const tabId of running.secrets?.tabIds ?? []) await follow(context, tabId);
}
