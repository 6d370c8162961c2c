import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { Id } from '../domain/id';

/** What lives in memory alone, as long as the browser: closed to pages' recorders, gone at the browser's end. */
export const Secrets = z.strictObject({
  recordingId: Id,
  key: z.string(),
  /** The tabs that are recorded. */
  tabIds: z.array(z.int()),
});
export type Secrets = z.output<typeof Secrets>;

const KEY = 'secrets';

export async function readSecrets(): Promise<Secrets | undefined> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  return z.safeParse(Secrets, stored[KEY]).data;
}

export async function writeSecrets(secrets: Secrets): Promise<void> {
  await browser.storage.session.set({ [KEY]: secrets });
}

export async function clearSecrets(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
