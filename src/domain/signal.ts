import * as z from 'zod/mini';
import { DialogHow } from './dialog-how';
import { Id } from './id';
import { FramePath } from './locator';
import { Moment } from './moment';
import { Screen } from './screen';
import { SealedText } from './sealed';
import { DeadPage, ErrorKind, InvalidWhy } from './trouble';

export const SignalKind = [...ErrorKind, 'dialog'] as const;

/** How loud a notice is, in WordPress's own four classes. */
export const NoticeLevel = ['error', 'warning', 'info', 'success'] as const;
export type NoticeLevel = (typeof NoticeLevel)[number];

/** Why a request counts as failed: its status, no answer at all, or an answer that says so in spite of its status. */
export const RequestFailure = ['status', 'no-answer', 'answer'] as const;
export type RequestFailure = (typeof RequestFailure)[number];

const base = {
  id: Id,
  recordingId: Id,
  at: Moment,
  screen: Screen,
  frame: FramePath,
  /** What the page or the console says, word for word, less what is covered. May be empty: a blank page says nothing. */
  text: SealedText,
  /**
   * Equal for what a person would call the same trouble, wherever and whenever it comes: a keyed hash of the kind and
   * of the words without their numbers.
   */
  family: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  /** `load`: there, or on its way, before anything was done on this page; `later`: it came after that. */
  phase: z.enum(['load', 'later']),
};

/** Something that went wrong, or that the page said, as it was seen: whose step it belongs to is judged later. */
export const Signal = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('notice'), level: z.enum(NoticeLevel) }),
  z.strictObject({ ...base, kind: z.literal('dead-page'), how: z.enum(DeadPage) }),
  z.strictObject({
    ...base,
    kind: z.literal('failed-request'),
    why: z.enum(RequestFailure),
    /** Unknown of a request from before the recorder came. */
    method: z.optional(z.string().check(z.regex(/^[A-Z]{3,10}$/))),
    url: SealedText,
    /** HTTP status; 0 where there was no answer. */
    status: z.int().check(z.minimum(0), z.maximum(999)),
    /** From the request to its end, in milliseconds. */
    tookMs: z.number().check(z.nonnegative()),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('script-error'),
    how: z.enum(['uncaught', 'rejection', 'console']),
    /** Script and line, without the site. */
    source: z.optional(SealedText),
  }),
  z.strictObject({ ...base, kind: z.literal('missing-file'), url: SealedText }),
  /** `text` is the field's name. */
  z.strictObject({ ...base, kind: z.literal('invalid-field'), why: z.enum(InvalidWhy) }),
  z.strictObject({ ...base, kind: z.literal('dialog'), how: z.enum(DialogHow) }),
]);
export type Signal = z.output<typeof Signal>;
