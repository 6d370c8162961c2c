import type { Opened } from '../domain/opened';
import type { Active } from '../domain/recording';
import { readActive } from '../messaging/control';
import { readSecrets, type Secrets } from '../messaging/secrets';
import type { Database } from '../store/open';

/** What the worker's parts share. Nothing of it is state: the worker may be gone at any time. */
export type BackgroundContext = {
  readonly database: () => Promise<Database>;
  readonly now: () => number;
  /** Broken promises of ours; told to the console of the extension, never to a page. */
  readonly onError: (error: unknown, doing: string) => void;
};

/** The running recording with what lives in memory of it. Without the latter the browser was closed in between. */
export type Running = { readonly active: Active; readonly secrets: Secrets | undefined };

/** What of the second tier the pictures of that recording may show; nothing where it runs no longer. */
export async function openedIn(recordingId: string): Promise<Opened> {
  const active = await readActive();
  return active?.recordingId === recordingId ? active.opened : [];
}

export async function readRunning(): Promise<Running | undefined> {
  const [active, secrets] = await Promise.all([readActive(), readSecrets()]);
  if (!active) return undefined;
  return { active, secrets: secrets?.recordingId === active.recordingId ? secrets : undefined };
}
