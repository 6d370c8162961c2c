import * as z from 'zod/mini';
import { Id } from './id';
import { SealedText } from './sealed';

/** What the person made of the report: their own words, sealed like the page's, and the steps and pictures they left out. */
export const Edits = z.strictObject({
  recordingId: Id,
  headline: z.optional(SealedText),
  expected: z.optional(SealedText),
  actual: z.optional(SealedText),
  /** What was done just before, where the steps were not recorded; else whatever there is to say beside them. */
  told: z.optional(SealedText),
  /** Since when it fails, and how often. */
  since: z.optional(SealedText),
  dropped: z.array(Id),
  /** Pictures that no step shows; they stay in the store. */
  picturesLeftOut: z.optional(z.array(Id)),
});
export type Edits = z.output<typeof Edits>;

/** The texts of a report that a person can write. */
export type OwnText = Exclude<keyof Edits, 'recordingId' | 'dropped' | 'picturesLeftOut'>;
