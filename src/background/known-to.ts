import type { VocabularyEntry } from '../domain/vocabulary';
import {
  growLookBackVocabulary,
  readLookBackSecrets,
  readLookBackVocabulary,
} from '../messaging/look-back-secrets';
import { growVocabulary, readVocabulary } from '../messaging/secrets';
import { readRunning } from './context';

/** What the pages of a recording, or of a look-back, know together. */
export type Known = {
  readonly key: string;
  readonly isLookBack: boolean;
  readonly vocabulary: () => Promise<VocabularyEntry[]>;
  /** To be called alone. */
  readonly grow: (entries: readonly VocabularyEntry[]) => Promise<void>;
};

/** Nothing where that is over, or its key is gone. */
export async function knownTo(recordingId: string): Promise<Known | undefined> {
  const secrets = (await readRunning())?.secrets;
  if (secrets?.recordingId === recordingId)
    return { key: secrets.key, isLookBack: false, vocabulary: readVocabulary, grow: growVocabulary };
  const held = await readLookBackSecrets(recordingId);
  return (
    held && {
      key: held.key,
      isLookBack: true,
      vocabulary: () => readLookBackVocabulary(recordingId),
      grow: (entries) => growLookBackVocabulary(recordingId, entries),
    }
  );
}
