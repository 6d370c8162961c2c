import * as z from 'zod/mini';
import { Id } from './id';
import { FramePath, Locator } from './locator';
import { Moment } from './moment';
import { Rect } from './rect';
import { Screen } from './screen';
import { SealedText } from './sealed';
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
  /** Something was typed; what, and how long it was, is never kept. */
  z.strictObject({ ...base, kind: z.literal('type'), target: Target, how: z.enum(['typed', 'cleared']) }),
  z.strictObject({ ...base, kind: z.literal('select'), target: Target, choice: z.optional(SealedText) }),
  z.strictObject({
    ...base,
    kind: z.literal('check'),
    target: Target,
    state: z.enum(['checked', 'unchecked', 'chosen']),
  }),
  z.strictObject({ ...base, kind: z.literal('submit'), target: Target }),
  z.strictObject({ ...base, kind: z.literal('key'), target: Target, key: z.enum(['Enter', 'Escape']) }),
]);
export type Step = z.output<typeof Step>;

/** A step that a person meant, with its control; a page that came into view is what one of these led to. */
export type DeliberateStep = Exclude<Step, { kind: 'navigate' }>;

export function isDeliberate(step: Step): step is DeliberateStep {
  return step.kind !== 'navigate';
}
