import { readLookBack, readLookBackSite, writeLookBack } from '../../messaging/look-back';
import { clearLookBackWish, readLookBackWish, writeLookBackWish } from '../../messaging/look-back-wish';
import type { BackgroundContext } from '../context';
import { drain } from '../drain';
import { isGranted } from '../inject';
import { refreshBadge } from '../refresh-badge';
import { registerSites } from '../register-sites';
import { originOf } from '../origin-of';
import { beginHolding, dropHolding, holdElsewhere } from './begin';
import { clearTabBadges } from './show-badges';
import { putIntoPages, tabsOf } from './put-into-pages';

/** How long the browser's question may stay unanswered, in milliseconds: a later grant was given for something else. */
const WISH_MS = 2 * 60_000;

/**
 * Switches look-back on for the site that a tab shows; where the person has not granted the site, as soon as they do.
 * Answers whether there is anything to ask them for. To be called alone.
 */
export async function switchOn(context: BackgroundContext, tabId: number): Promise<boolean> {
  const origin = await originOf(tabId);
  if (origin === undefined) return false;
  if (await isGranted(origin)) await lookBackOn(context, origin);
  else await writeLookBackWish({ origin, at: context.now() });
  return true;
}

/** Fulfils what was asked for before the site was granted. To be called alone. */
export async function fulfilWish(context: BackgroundContext): Promise<void> {
  const wish = await readLookBackWish();
  if (!wish || !(await isGranted(wish.origin))) return;
  await clearLookBackWish();
  if (context.now() - wish.at < WISH_MS) await lookBackOn(context, wish.origin);
}

async function lookBackOn(context: BackgroundContext, origin: string): Promise<void> {
  const sites = await readLookBack();
  if (sites.some((site) => site.origin === origin)) return;
  await writeLookBack([...sites, await beginHolding(context, origin)]);
  await registerSites();
  await putIntoPages();
  await refreshBadge(context);
}

/** Switches it off for the site that a tab shows, and deletes what is held of it. To be called alone. */
export async function switchOff(context: BackgroundContext, tabId: number): Promise<void> {
  const site = await readLookBackSite(await originOf(tabId));
  if (!site) return;
  const tabs = await tabsOf(site.origin);
  // First of all no page writes on.
  await writeLookBack((await readLookBack()).filter(({ origin }) => origin !== site.origin));
  await registerSites();
  await forgetHeld(context, site);
  await clearTabBadges(tabs);
}

/** Lets go of what is held of the site that a tab shows, and goes on with nothing. To be called alone. */
export async function letGo(context: BackgroundContext, tabId: number): Promise<void> {
  const site = await readLookBackSite(await originOf(tabId));
  if (!site) return;
  await holdElsewhere(context, site);
  await forgetHeld(context, site);
  await putIntoPages();
  await refreshBadge(context);
}

/** What pages have just written goes, too. */
async function forgetHeld(
  context: BackgroundContext,
  site: Parameters<typeof dropHolding>[1],
): Promise<void> {
  await dropHolding(context, site);
  await drain(await context.database());
}
