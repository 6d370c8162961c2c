import { momentOf } from '../../domain/moment';
import type { Active } from '../../domain/recording';
import { clearActive, readActive } from '../../messaging/control';
import { clearSecrets } from '../../messaging/secrets';
import { clearStorageFull } from '../../messaging/storage-full';
import { forgetTabs } from '../../messaging/tabs';
import { getRecording, putRecording } from '../../store/recordings';
import type { BackgroundContext } from '../context';
import { registerSites } from '../register-sites';
import { closeGap } from './pause';

/**
 * Makes what is stored of the running recording agree with its control record, which recorders obey: a worker that
 * died between writing the two left one behind. A recording that has ended runs no longer, whatever is left of it.
 */
export async function reconcile(context: BackgroundContext, active: Active): Promise<'runs' | 'ended'> {
  const db = await context.database();
  const recording = await getRecording(db, active.recordingId);
  if (!recording || recording.state.as === 'ended') {
    await forget();
    return 'ended';
  }
  const { state } = recording;
  if (active.paused && state.as === 'recording') {
    const since = momentOf(context.now());
    await putRecording(db, { ...recording, state: { as: 'paused', reason: 'person', since } });
  }
  if (!active.paused && state.as === 'paused') {
    await putRecording(db, { ...recording, state: { as: 'recording' } });
    await closeGap(context, active.recordingId);
  }
  return 'runs';
}

/** Nothing of a recording that is over stays where recorders and the browser look. */
export async function forget(): Promise<void> {
  const active = await readActive();
  await clearActive();
  await clearSecrets();
  if (active) await clearStorageFull(active.recordingId);
  await forgetTabs();
  await registerSites();
}
