import * as z from 'zod/mini';
import { CoverKind, GoneKind } from './kind';

const Hash = z.string().check(z.regex(/^[0-9a-f]{16}$/));

/** A word or group of words that a recording masked, known again by its keyed hash alone. */
export const VocabularyEntry = z.strictObject({
  hash: Hash,
  /** The hash of its first word, so that a text is read once. */
  start: Hash,
  words: z.int().check(z.minimum(1), z.maximum(8)),
  kind: z.enum([...GoneKind, ...CoverKind]),
});
export type VocabularyEntry = z.output<typeof VocabularyEntry>;
