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

/** No more of a keyboard than this: whatever else is pressed may be a letter of a value. */
const KEY = /^(?:(?:Ctrl|Alt|Shift|Cmd|Meta)\+){0,4}(?:Enter|Escape|Tab|Delete|Backspace|[A-Z0-9])$/;

export const Step = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    kind: z.literal('navigate'),
    how: z.enum(['opened', 'reloaded', 'returned', 'new-tab', 'came-back']),
  }),
  /** One of the site's tabs came to the front of another, or was closed. */
  z.strictObject({ ...base, kind: z.literal('tab'), how: z.enum(['switched', 'closed']) }),
  z.strictObject({
    ...base,
    kind: z.literal('click'),
    target: Target,
    /** With another button than the first, or twice at once. */
    how: z.optional(z.enum(['double', 'middle', 'menu'])),
  }),
  /** Something was typed; what, and how long it was, is never kept. */
  z.strictObject({
    ...base,
    kind: z.literal('type'),
    target: Target,
    how: z.enum(['typed', 'pasted', 'dropped', 'cleared']),
  }),
  z.strictObject({ ...base, kind: z.literal('select'), target: Target, choice: z.optional(SealedText) }),
  z.strictObject({
    ...base,
    kind: z.literal('check'),
    target: Target,
    state: z.enum(['checked', 'unchecked', 'chosen']),
  }),
  z.strictObject({ ...base, kind: z.literal('submit'), target: Target }),
  /** A key that does something, with those that were held, as `Ctrl+S`. */
  z.strictObject({ ...base, kind: z.literal('key'), target: Target, key: z.string().check(z.regex(KEY)) }),
  /** Something of the page was taken and put elsewhere: to this place among its neighbours, counted from 1. */
  z.strictObject({ ...base, kind: z.literal('drag'), target: Target, nth: z.int().check(z.positive()) }),
]);
export type Step = z.output<typeof Step>;

/**
 * A step that a person meant, with its control; a page that came into view is what one of these led to, and a tab that
 * was gone to leads to nothing by itself.
 */
export type DeliberateStep = Exclude<Step, { kind: 'navigate' | 'tab' }>;

export function isDeliberate(step: Step): step is DeliberateStep {
  return step.kind !== 'navigate' && step.kind !== 'tab';
}
