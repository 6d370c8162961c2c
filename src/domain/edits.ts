import * as z from 'zod/mini';
import { Id } from './id';
import { SealedText } from './sealed';

/** What the person made of the report: their own words, sealed like the page's, and the steps they left out. */
export const Edits = z.strictObject({
  recordingId: Id,
  headline: z.optional(SealedText),
  expected: z.optional(SealedText),
  actual: z.optional(SealedText),
  /** Answers to the prompts of a report whose steps were told, not recorded: what was done, what came, since when. */
  told: z.optional(SealedText),
  dropped: z.array(Id),
});
export type Edits = z.output<typeof Edits>;
