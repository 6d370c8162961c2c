import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

const KEY = 'look-back-wish';

/** A site for which look-back was asked for, and when (epoch milliseconds): the browser's own question comes between. */
const LookBackWish = z.strictObject({ origin: z.string(), at: z.number() });
type LookBackWish = z.output<typeof LookBackWish>;

export async function readLookBackWish(): Promise<LookBackWish | undefined> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  return z.safeParse(LookBackWish, stored[KEY]).data;
}

export async function writeLookBackWish(wish: LookBackWish): Promise<void> {
  await browser.storage.session.set({ [KEY]: wish });
}

export async function clearLookBackWish(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
