import { writeActive } from '../../messaging/control';
import { writeSecrets } from '../../messaging/secrets';
import { asHashKey, newHashKey } from '../../redact/siphash';
import { getRecording, putRecording } from '../../store/recordings';
import { type BackgroundContext, readRunning } from '../context';
import { injectRecorder, isGranted, registerRecorder } from '../inject';
import { refreshBadge } from '../refresh-badge';
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
  const injected = await injectRecorder(tabId, next, key);
  if (injected === 'refused' || injected === 'other-site') return false;
  const tabIds = [...new Set([...(secrets?.tabIds ?? []), tabId])];
  await writeSecrets({ recordingId: active.recordingId, key, tabIds });
  await writeActive(next);
  if (granted) await registerRecorder(active.origin);
  if (recording) await putRecording(db, { ...recording, access: next.access, state: { as: 'recording' } });
  await closeGap(context, active.recordingId);
  await refreshBadge(context);
  return true;
}
