import { newId } from '../../domain/id';
import type { LookBackSite } from '../../domain/look-back';
import { momentOf } from '../../domain/moment';
import { SCHEMA_VERSION } from '../../domain/recording';
import { readLookBack, writeLookBack } from '../../messaging/look-back';
import { clearLookBackSecrets, writeLookBackSecrets } from '../../messaging/look-back-secrets';
import { clearStorageFull } from '../../messaging/storage-full';
import { createSealer } from '../../redact/seal';
import { newHashKey } from '../../redact/siphash';
import { getRecording, putRecording, wipeRecording } from '../../store/recordings';
import { browserFacts } from '../browser-facts';
import type { BackgroundContext } from '../context';

/** Something to hold a site's last minutes in, with a key of its own; nothing is in it. */
export async function beginHolding(context: BackgroundContext, origin: string): Promise<LookBackSite> {
  const now = context.now();
  const key = newHashKey();
  const recordingId = newId(now);
  await putRecording(await context.database(), {
    schemaVersion: SCHEMA_VERSION,
    id: recordingId,
    startedAt: momentOf(now),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    browser: browserFacts(navigator.userAgent),
    access: 'site',
    mode: 'look-back',
    opened: [],
    site: createSealer(key).whole(origin, 'site-address'),
    state: { as: 'recording' },
  });
  await writeLookBackSecrets({ recordingId, key, known: [] });
  return { origin, recordingId };
}

/** What comes next of a site is held in something new; what was held so far stays as it is. */
export async function holdElsewhere(context: BackgroundContext, site: LookBackSite): Promise<void> {
  const fresh = await beginHolding(context, site.origin);
  const sites = await readLookBack();
  await writeLookBack(sites.map((one) => (one.recordingId === site.recordingId ? fresh : one)));
}

/**
 * Deletes all that is held under that id, and the key. What a page writes of it now is of no known recording. What was
 * made a recording of is held no longer and stays: a worker that died in between left it in the list.
 */
export async function dropHolding(context: BackgroundContext, { recordingId }: LookBackSite): Promise<void> {
  await clearLookBackSecrets(recordingId);
  const db = await context.database();
  const recording = await getRecording(db, recordingId);
  if (recording && recording.mode !== 'look-back') return;
  await clearStorageFull(recordingId);
  await wipeRecording(db, recordingId);
}
