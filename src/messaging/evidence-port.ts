import * as z from 'zod/mini';
import { Id } from '../domain/id';
import { VocabularyEntry } from '../domain/vocabulary';
import { definePort } from './port';

/** What the background answers to a recorder in a page, which may report and no more. */
export const evidencePort = definePort('evidence', 'recorder', {
  /** The key of what is recorded or held there, and what its pages have masked so far, for a recorder in a page. */
  hello: {
    input: z.strictObject({
      recordingId: Id,
      /** When this document began, in epoch milliseconds; of a frame's nothing. */
      documentAt: z.optional(z.number()),
    }),
    output: z.strictObject({
      key: z.optional(z.string()),
      vocabulary: z.array(VocabularyEntry).check(z.maxLength(4_000)),
      /** How the document came into its tab, where that is more than opened. */
      arrival: z.optional(
        z.discriminatedUnion('as', [
          z.strictObject({ as: z.literal('new-tab') }),
          z.strictObject({ as: z.literal('back'), leftAt: z.number() }),
        ]),
      ),
    }),
  },
  /** What a page has masked and no page before it. */
  maskedHere: {
    input: z.strictObject({ recordingId: Id, entries: z.array(VocabularyEntry).check(z.maxLength(4_000)) }),
    output: z.undefined(),
  },
  stepWritten: {
    input: z.strictObject({ stepId: Id, wantsPicture: z.boolean() }),
    output: z.undefined(),
  },
  /** An entry of the journal that the browser did not take: its storage is full. Answers whether the worker has it now. */
  unwritten: {
    input: z.strictObject({ entry: z.string().check(z.maxLength(1_000_000)) }),
    output: z.boolean(),
  },
  pictureAtRest: {
    input: z.strictObject({ afterStep: Id, isItsOwn: z.boolean() }),
    output: z.undefined(),
  },
  /** In a look-back: something went wrong, and nobody looks. */
  signalWritten: { input: z.undefined(), output: z.undefined() },
  frameAppeared: { input: z.undefined(), output: z.undefined() },
  idle: { input: z.undefined(), output: z.undefined() },
});
