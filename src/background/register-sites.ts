import { readLookBack } from '../messaging/look-back';
import { readRunning } from './context';
import { registerRecorder } from './inject';

/** Has the browser put the recorder into the pages of every site that is granted and watched now, and of no other. */
export async function registerSites(): Promise<void> {
  const [running, lookBack] = await Promise.all([readRunning(), readLookBack()]);
  // Without its key a recording was cut off, and waits for the person.
  const recorded = running?.active.access === 'site' && running.secrets ? [running.active.origin] : [];
  await registerRecorder([...recorded, ...lookBack.map(({ origin }) => origin)]);
}
