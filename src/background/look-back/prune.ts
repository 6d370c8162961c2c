import { isWithinLookBack } from '../../domain/look-back';
import { writeLookBackSecrets } from '../../messaging/look-back-secrets';
import { keepHeld } from '../../store/held';
import type { BackgroundContext } from '../context';
import type { Held } from './held';

/**
 * Deletes what is older than a look-back keeps. Of trouble that was standing its family is known on, in memory alone:
 * else the next page would be the first to show it. To be called alone.
 */
export async function prune(context: BackgroundContext, { secrets, judgement }: Held): Promise<void> {
  const now = context.now();
  const over = judgement.signals.filter(
    ({ signal, standing }) => standing && !isWithinLookBack(signal.at, now),
  );
  if (over.length > 0) {
    const known = new Set([...secrets.known, ...over.map(({ signal }) => signal.family)]);
    await writeLookBackSecrets({ ...secrets, known: [...known] });
  }
  await keepHeld(await context.database(), secrets.recordingId, (at) => isWithinLookBack(at, now));
}
