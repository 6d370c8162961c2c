import { newId } from '../../domain/id';
import { momentOf } from '../../domain/moment';
import { readLookBackSite } from '../../messaging/look-back';
import { putGap } from '../../store/steps';
import type { BackgroundContext } from '../context';

/** Notes in what is held of a site that it rests from now on: what comes now is in a recording, or in none. */
export async function noteRest(context: BackgroundContext, origin: string): Promise<void> {
  const site = await readLookBackSite(origin);
  if (!site) return;
  const now = context.now();
  await putGap(await context.database(), {
    id: newId(now),
    recordingId: site.recordingId,
    at: momentOf(now),
    sentence: { id: 'gap.rested', args: {} },
  });
}
