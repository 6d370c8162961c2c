import * as z from 'zod/mini';
import { Id } from './id';
import { Moment } from './moment';
import { Sentence } from './sentence';

/** Something that could not be seen, and when; it stands in the report under its own heading. */
export const Gap = z.strictObject({
  id: Id,
  recordingId: Id,
  at: Moment,
  until: z.optional(Moment),
  sentence: Sentence,
});
export type Gap = z.output<typeof Gap>;
