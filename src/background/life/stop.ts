import { browser } from 'wxt/browser';
import { momentOf } from '../../domain/moment';
import type { EndReason } from '../../domain/recording';
import { readActive } from '../../messaging/control';
import { readSecrets, readVocabulary } from '../../messaging/secrets';
import { getRecording, putRecording } from '../../store/recordings';
import type { BackgroundContext } from '../context';
import { drain } from '../drain';
import { lookLast } from '../last-look';
import { putIntoPages } from '../look-back/put-into-pages';
import { refreshBadge } from '../refresh-badge';
import { forget } from './reconcile';
import { sayFull } from './say-full';

/**
 * Ends the recording: every step is drained first and looked at once more, then the key is forgotten. Returns its id, if
 * one ran. Where there is no room for all of that it rejects with a `QuotaExceededError`, and nothing has ended.
 */
export async function stop(context: BackgroundContext, reason: EndReason): Promise<string | undefined> {
  const active = await readActive();
  if (!active) return undefined;
  const db = await context.database();
  if (!(await drain(db))) throw new DOMException('No room for the last steps', 'QuotaExceededError');
  const secrets = await readSecrets();
  const at = momentOf(context.now());
  const lastLook =
    secrets?.recordingId === active.recordingId
      ? await lookLast(db, active.recordingId, secrets.key, await readVocabulary(), at)
      : undefined;
  await sayFull(db, active.recordingId, at);
  const recording = await getRecording(db, active.recordingId);
  if (recording) {
    const ended = { ...recording, state: { as: 'ended', reason, at } } as const;
    await putRecording(db, lastLook ? { ...ended, lastLook } : ended);
  }
  await forget();
  await putIntoPages();
  await refreshBadge(context);
  return active.recordingId;
}

/** Opens the report of a recording in a tab of its own. */
export async function openReport(recordingId: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/report.html')}?id=${recordingId}` });
}
