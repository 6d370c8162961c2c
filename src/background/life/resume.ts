import type { Active } from '../../domain/recording';
import { writeActive } from '../../messaging/control';
import { clearSecrets, writeSecrets } from '../../messaging/secrets';
import { writeFront } from '../../messaging/tabs';
import { asHashKey, newHashKey } from '../../redact/siphash';
import { getRecording, putRecording } from '../../store/recordings';
import { type BackgroundContext, readRunning } from '../context';
import { injectRecorder, isGranted } from '../inject';
import { refreshBadge } from '../refresh-badge';
import { registerSites } from '../register-sites';
import { closeGap } from './pause';

/**
 * Goes on with a paused recording in a tab, if that tab shows the recorded site and lets the recorder in; else it
 * stays paused. After the browser was closed the old key is gone for good: a new one begins, and values of before
 * get new numbers.
 */
export async function resume(context: BackgroundContext, tabId: number): Promise<boolean> {
  const running = await readRunning();
  if (!running) return false;
  const { active, secrets } = running;
  const key = asHashKey(secrets?.key ?? '') ?? newHashKey();
  const granted = await isGranted(active.origin);
  const db = await context.database();
  const recording = await getRecording(db, active.recordingId);
  const now = context.now();
  // The control record is written first and holds the time of a pause that it has ended already.
  const pausedAt = active.paused && recording?.state.as === 'paused' ? recording.state.since.epochMs : now;
  const next = {
    ...active,
    paused: false,
    pausedMs: active.pausedMs + now - pausedAt,
    access: granted ? 'site' : 'tab',
    lastStepAt: now,
  } as const;
  const tabIds = [...new Set([...(secrets?.tabIds ?? []), tabId])];
  // Before the recorder is in: the first thing it asks for is the key.
  await writeSecrets({ recordingId: active.recordingId, key, tabIds });
  if (!(await getsIn(tabId, next))) {
    await (secrets ? writeSecrets(secrets) : clearSecrets());
    return false;
  }
  await writeActive(next);
  await writeFront(tabId);
  await registerSites();
  if (recording) await putRecording(db, { ...recording, access: next.access, state: { as: 'recording' } });
  await closeGap(context, active.recordingId);
  await refreshBadge(context);
  return true;
}

/** A page that goes away at this moment is no refusal: the next one is tried by itself. */
async function getsIn(tabId: number, active: Active): Promise<boolean> {
  const injected = await injectRecorder(tabId, active);
  return injected === 'in' || injected === 'gone';
}
