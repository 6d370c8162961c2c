import * as z from 'zod/mini';
import { Id } from './id';
import { FramePath, Locator } from './locator';
import { Moment } from './moment';
import { Rect } from './rect';
import { Screen } from './screen';
import { Sentence } from './sentence';

/** What every step says: when, where, in which words, and what it cost the page's thread (milliseconds). */
const base = {
  id: Id,
  recordingId: Id,
  at: Moment,
  screen: Screen,
  frame: FramePath,
  sentence: Sentence,
  handlerMs: z.number().check(z.nonnegative()),
  /** The picture that already showed the page as it stood at this step: nothing had changed since it was taken. */
  shownBy: z.optional(Id),
};

const Target = z.strictObject({
  locators: z.array(Locator).check(z.maxLength(8)),
  /** Where the control stood in the top document's viewport, if it could be told. */
  rect: z.optional(Rect),
});
export type Target = z.output<typeof Target>;

export const Step = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('navigate'), how: z.enum(['opened', 'reloaded', 'returned']) }),
  z.strictObject({ ...base, kind: z.literal('click'), target: Target }),
]);
export type Step = z.output<typeof Step>;
