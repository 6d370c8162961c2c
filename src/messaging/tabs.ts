import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { Id } from '../domain/id';

/** One entry for each tab, so that two events of two tabs are never in each other's way. */
const PREFIX = 'tab/';

/** What is remembered of a tab while something is recorded; in memory alone. Times are epoch milliseconds. */
const TabNote = z.strictObject({
  /** It was opened while it ran, and by a tab that is recorded? */
  opened: z.optional(z.enum(['by-recorded', 'otherwise'])),
  /** The first document of the site that was seen in it. */
  firstDocument: z.optional(z.number()),
  /** It left the site then, is still elsewhere, and came back with that document. */
  leftAt: z.optional(z.number()),
  isAway: z.optional(z.boolean()),
  backWith: z.optional(z.number()),
  /** The last step that was done in it. */
  lastStep: z.optional(Id),
});
export type TabNote = z.output<typeof TabNote>;

export async function readTab(tabId: number): Promise<TabNote> {
  const name = PREFIX + String(tabId);
  const stored: Record<string, unknown> = await browser.storage.session.get(name);
  return z.safeParse(TabNote, stored[name]).data ?? {};
}

/** What is being noted: two events of one tab come together, and what one notes the other must not take back. */
let noting: Promise<unknown> = Promise.resolve();

/** Adds to what is remembered of a tab; what is `undefined` is forgotten. */
export function noteTab(tabId: number, note: TabNote): Promise<void> {
  const noted = noting.then(async () => {
    const next = { ...(await readTab(tabId)), ...note };
    await browser.storage.session.set({ [PREFIX + String(tabId)]: next });
  });
  noting = noted.catch(() => undefined);
  return noted;
}

/** Of one tab, or of all of them, nothing is remembered any more. */
export async function forgetTabs(tabId?: number): Promise<void> {
  const stored: Record<string, unknown> = await browser.storage.session.get(null);
  const isMeant = (name: string): boolean =>
    tabId === undefined ? name.startsWith(PREFIX) || name === FRONT : name === PREFIX + String(tabId);
  await browser.storage.session.remove(Object.keys(stored).filter(isMeant));
}

const FRONT = 'front-tab';

/** The recorded tab that was in front last. */
export async function readFront(): Promise<number | undefined> {
  const stored: Record<string, unknown> = await browser.storage.session.get(FRONT);
  return z.safeParse(z.int(), stored[FRONT]).data;
}

export async function writeFront(tabId: number): Promise<void> {
  await browser.storage.session.set({ [FRONT]: tabId });
}
