import type { LookBackSite } from '../../domain/look-back';
import { readLookBack, writeLookBack } from '../../messaging/look-back';
import type { BackgroundContext } from '../context';
import { isGranted } from '../inject';
import { registerSites } from '../register-sites';
import { isNoRoom } from '../room';
import { beginHolding, dropHolding } from './begin';
import { heldOf } from './held';
import { prune } from './prune';
import { putIntoPages } from './put-into-pages';

/**
 * Brings look-back up to what has happened: what is older than it keeps goes; a site whose right was taken back goes with
 * all that is held of it; where the key is gone, the browser was closed in between, and it begins anew with nothing, and
 * so it does where what it held was made a recording of, which is no longer its to prune. Without room to begin, it is
 * tried at the next time: what runs still has to be shown.
 * The journal has been drained. To be called alone.
 */
export async function settleLookBack(context: BackgroundContext): Promise<void> {
  const before = await readLookBack();
  const after: LookBackSite[] = [];
  for (const site of before) {
    if (await isGranted(site.origin)) after.push(await settled(context, site));
    else await dropHolding(context, site);
  }
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  await writeLookBack(after);
  await registerSites();
  await putIntoPages();
}

async function settled(context: BackgroundContext, site: LookBackSite): Promise<LookBackSite> {
  const held = await heldOf(context, site);
  if (held?.recording.mode === 'look-back') {
    await prune(context, held);
    return site;
  }
  await dropHolding(context, site);
  try {
    return await beginHolding(context, site.origin);
  } catch (error) {
    if (!(await isNoRoom(error))) throw error;
    context.onError(error, 'look-back');
    return site;
  }
}
