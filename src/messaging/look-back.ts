import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { LookBackSite } from '../domain/look-back';

/** Where it stands in `storage.local`, for recorders to read without asking anyone. */
export const LOOK_BACK = 'look-back';
/** Most sites that it is switched on for at a time. */
const MOST_SITES = 50;

const Sites = z.array(LookBackSite).check(z.maxLength(MOST_SITES));

/** The sites in a stored value; what is no list of them counts as none. */
export function sitesIn(stored: unknown): LookBackSite[] {
  return z.safeParse(Sites, stored).data ?? [];
}

/** The sites that look-back is switched on for. */
export async function readLookBack(): Promise<LookBackSite[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(LOOK_BACK);
  return sitesIn(stored[LOOK_BACK]);
}

/** The one of them at `origin`. */
export async function readLookBackSite(origin: string | undefined): Promise<LookBackSite | undefined> {
  return (await readLookBack()).find((site) => site.origin === origin);
}

/** The newest of them, where they are more than are kept. */
export async function writeLookBack(sites: readonly LookBackSite[]): Promise<void> {
  if (sites.length === 0) await browser.storage.local.remove(LOOK_BACK);
  else await browser.storage.local.set({ [LOOK_BACK]: sites.slice(-MOST_SITES) });
}
