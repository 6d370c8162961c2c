import { readActive } from '../../messaging/control';
import { readLookBack } from '../../messaging/look-back';
import { type Badge, clearBadge, showBadge } from '../badge';
import type { BackgroundContext } from '../context';
import { heldOf } from './held';
import { tabsOf } from './put-into-pages';

/**
 * Makes the toolbar button say on each page of a site that look-back is on for it, and how many new errors it has seen.
 * On a site that is recorded meanwhile it says what it says everywhere: `badge`.
 */
export async function showTabBadges(context: BackgroundContext, badge: Badge): Promise<void> {
  const active = await readActive();
  for (const site of await readLookBack()) {
    const errors = (await heldOf(context, site))?.errors.length ?? 0;
    const own: Badge = errors > 0 ? { as: 'errors', count: errors } : { as: 'looking-back' };
    const shown = active?.origin === site.origin ? badge : own;
    await Promise.allSettled((await tabsOf(site.origin)).map((tabId) => showBadge(shown, tabId)));
  }
}

/** A tab that went away meanwhile needs none. */
export async function clearTabBadges(tabs: readonly number[]): Promise<void> {
  await Promise.allSettled(tabs.map((tabId) => clearBadge(tabId)));
}
