import { newId } from '../../domain/id';
import type { Opened } from '../../domain/opened';
import { momentOf } from '../../domain/moment';
import { type Active, type Recording, type RecordingMode, SCHEMA_VERSION } from '../../domain/recording';
import type { StartOutcome } from '../../messaging/background-port';
import { clearActive, readActive, writeActive } from '../../messaging/control';
import { clearSecrets, writeSecrets } from '../../messaging/secrets';
import { createSealer } from '../../redact/seal';
import { newHashKey } from '../../redact/siphash';
import { wipeRecording, putRecording } from '../../store/recordings';
import { browserFacts } from '../browser-facts';
import type { BackgroundContext } from '../context';
import { injectRecorder, isGranted } from '../inject';
import { noteRest } from '../look-back/note-rest';
import { refreshBadge } from '../refresh-badge';
import { registerSites } from '../register-sites';
import { probePage } from './probe-page';

/** Begins a recording in a tab, or says in a word why it cannot. Nothing is kept of a start that was refused. */
export async function start(
  context: BackgroundContext,
  tabId: number,
  mode: RecordingMode,
  opened: Opened,
): Promise<StartOutcome> {
  if (await readActive()) return { as: 'refused', why: 'already-recording' };
  const page = await probePage(tabId);
  if (page.as !== 'open') return { as: 'refused', why: page.as };
  const now = context.now();
  const key = newHashKey();
  const granted = await isGranted(page.origin);
  const active: Active = {
    recordingId: newId(now),
    origin: page.origin,
    access: granted ? 'site' : 'tab',
    mode,
    opened,
    paused: false,
    startedAt: now,
    pausedMs: 0,
    lastStepAt: now,
  };
  const recording: Recording = {
    schemaVersion: SCHEMA_VERSION,
    id: active.recordingId,
    startedAt: momentOf(now),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    browser: browserFacts(navigator.userAgent),
    access: active.access,
    mode,
    opened,
    site: createSealer(key).whole(page.origin, 'site-address'),
    state: { as: 'recording' },
  };
  try {
    await putRecording(await context.database(), recording);
    await writeSecrets({ recordingId: active.recordingId, key, tabIds: [tabId] });
    await writeActive(active);
    await registerSites();
  } catch (error) {
    context.onError(error, 'start');
    await clearActive();
    await clearSecrets();
    // What is broken is broken for these two as well, perhaps.
    await Promise.allSettled([
      context.database().then((db) => wipeRecording(db, recording.id)),
      registerSites(),
    ]);
    return { as: 'refused', why: 'storage' };
  }
  await noteRest(context, page.origin);
  // A page that navigates right now is found again at its next `tabs.onUpdated`.
  await injectRecorder(tabId, active);
  await refreshBadge(context);
  return { as: 'started', recordingId: active.recordingId };
}
