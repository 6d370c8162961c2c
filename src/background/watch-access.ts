import { browser } from 'wxt/browser';
import { writeActive } from '../messaging/control';
import { getRecording, putRecording } from '../store/recordings';
import { type BackgroundContext, readRunning } from './context';
import { isGranted, registerRecorder } from './inject';
import { alone } from './lock';
import { follow } from './watch-tabs';

/**
 * A site that is granted while it is recorded: the prompt closes the popup in Chromium, so what follows the grant
 * can only happen here (measured).
 */
export function watchAccess(context: BackgroundContext): void {
  browser.permissions.onAdded.addListener(() => {
    alone(() => upgrade(context)).catch((error: unknown) => {
      context.onError(error, 'site granted');
    });
  });
}

async function upgrade(context: BackgroundContext): Promise<void> {
  const running = await readRunning();
  if (!running || running.active.access === 'site' || !(await isGranted(running.active.origin))) return;
  const active = { ...running.active, access: 'site' } as const;
  await registerRecorder(active.origin);
  await writeActive(active);
  const db = await context.database();
  const recording = await getRecording(db, active.recordingId);
  if (recording) await putRecording(db, { ...recording, access: 'site' });
  for (const tabId of running.secrets?.tabIds ?? []) await follow(context, tabId);
}
