import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { Id } from '../domain/id';
import { outranks } from '../domain/kind';
import { VocabularyEntry } from '../domain/vocabulary';
import { forgetLegible, readLegible } from './legible';

/** What lives in memory alone, as long as the browser: closed to pages' recorders, gone at the browser's end. */
export const Secrets = z.strictObject({
  recordingId: Id,
  key: z.string(),
  /** The tabs that are recorded. */
  tabIds: z.array(z.int()),
});
export type Secrets = z.output<typeof Secrets>;

const KEY = 'secrets';
const VOCABULARY = 'vocabulary';
/** Most entries that are handed from page to page. */
const MAX_VOCABULARY = 4_000;

export async function readSecrets(): Promise<Secrets | undefined> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  return z.safeParse(Secrets, stored[KEY]).data;
}

export async function writeSecrets(secrets: Secrets): Promise<void> {
  await browser.storage.session.set({ [KEY]: secrets });
}

export async function clearSecrets(): Promise<void> {
  await forgetLegible((await readLegible()).keys());
  await browser.storage.session.remove([KEY, VOCABULARY]);
}

/** What the recording's pages have masked so far, as keyed hashes. */
export async function readVocabulary(): Promise<VocabularyEntry[]> {
  const stored: Record<string, unknown> = await browser.storage.session.get(VOCABULARY);
  return z.safeParse(z.array(VocabularyEntry), stored[VOCABULARY]).data ?? [];
}

/** Takes in what a page has masked; to be called alone. Beyond the most that is kept nothing new is. */
export async function growVocabulary(entries: readonly VocabularyEntry[]): Promise<void> {
  const known = new Map((await readVocabulary()).map((entry) => [entry.hash, entry]));
  for (const entry of entries) {
    const before = known.get(entry.hash);
    if (!before || outranks(entry.kind, before.kind)) known.set(entry.hash, entry);
  }
  await browser.storage.session.set({ [VOCABULARY]: [...known.values()].slice(0, MAX_VOCABULARY) });
}
