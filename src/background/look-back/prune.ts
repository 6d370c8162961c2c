import { isWithinLookBack, type LookBackSite } from '../../domain/look-back';
import { readLookBackSecrets, writeLookBackSecrets } from '../../messaging/look-back-secrets';
import { keepHeld } from '../../store/held';
import type { BackgroundContext } from '../context';
import { heldOf } from './held';

/**
 * Deletes what is older than a look-back keeps. Of trouble that was standing its family is known on, in memory alone:
 * else the next page would be the first to show it. To be called alone.
 */
export async function prune(context: BackgroundContext, site: LookBackSite): Promise<void> {
  const { recordingId } = site;
  const now = context.now();
  const held = await heldOf(context, site);
  const over = held?.judgement.signals.filter(
    ({ signal, standing }) => standing && !isWithinLookBack(signal.at, now),
  );
  const secrets = await readLookBackSecrets(recordingId);
  if (secrets && over && over.length > 0) {
    const known = new Set([...secrets.known, ...over.map(({ signal }) => signal.family)]);
    await writeLookBackSecrets({ ...secrets, known: [...known] });
  }
  await keepHeld(await context.database(), recordingId, (at) => isWithinLookBack(at, now));
}
