import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { Id } from '../domain/id';
import { VocabularyEntry } from '../domain/vocabulary';

/** What a look-back keeps in memory alone, as long as the browser: without it, what it holds is to be dropped. */
const LookBackSecrets = z.strictObject({
  recordingId: Id,
  key: z.string(),
  /** Families of trouble that were standing and of which nothing is held any more. */
  known: z.array(z.string()),
});
export type LookBackSecrets = z.output<typeof LookBackSecrets>;

const SECRETS = 'look-back-secrets/';
const VOCABULARY = 'look-back-vocabulary/';
/** Most entries, and most families, that are kept: it runs for days, so the oldest go. */
const MOST = 4_000;

export async function readLookBackSecrets(recordingId: string): Promise<LookBackSecrets | undefined> {
  const name = SECRETS + recordingId;
  const stored: Record<string, unknown> = await browser.storage.session.get(name);
  return z.safeParse(LookBackSecrets, stored[name]).data;
}

export async function writeLookBackSecrets(secrets: LookBackSecrets): Promise<void> {
  const known = secrets.known.slice(-MOST);
  await browser.storage.session.set({ [SECRETS + secrets.recordingId]: { ...secrets, known } });
}

export async function clearLookBackSecrets(recordingId: string): Promise<void> {
  await browser.storage.session.remove([SECRETS + recordingId, VOCABULARY + recordingId]);
}

/** What the site's pages have masked of late, as keyed hashes. */
export async function readLookBackVocabulary(recordingId: string): Promise<VocabularyEntry[]> {
  const name = VOCABULARY + recordingId;
  const stored: Record<string, unknown> = await browser.storage.session.get(name);
  return z.safeParse(z.array(VocabularyEntry), stored[name]).data ?? [];
}

/** Takes in what a page has masked; to be called alone. */
export async function growLookBackVocabulary(
  recordingId: string,
  entries: readonly VocabularyEntry[],
): Promise<void> {
  const known = new Map((await readLookBackVocabulary(recordingId)).map((entry) => [entry.hash, entry]));
  for (const entry of entries) {
    known.delete(entry.hash);
    known.set(entry.hash, entry);
  }
  await browser.storage.session.set({ [VOCABULARY + recordingId]: [...known.values()].slice(-MOST) });
}
