import type { VocabularyEntry } from '../domain/vocabulary';
import type { Finder } from '../redact/finding';
import { asHashKey } from '../redact/siphash';
import { createVocabulary } from '../redact/vocabulary';

/** Finds what is known by `entries`, which were hashed with `key`. */
export function knownFinder(key: string, entries: readonly VocabularyEntry[]): Finder {
  const hashKey = asHashKey(key);
  if (!hashKey) return () => [];
  const vocabulary = createVocabulary(hashKey);
  vocabulary.adopt(entries);
  return vocabulary.find;
}
