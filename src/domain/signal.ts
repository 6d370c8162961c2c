import * as z from 'zod/mini';
import { DialogHow } from './dialog-how';
import { Id } from './id';
import { FramePath } from './locator';
import { Moment } from './moment';
import { Screen } from './screen';
import { SealedText } from './sealed';
import { DeadPage, ErrorKind, FileSort, InvalidWhy, PhpLevel, RequestFailure } from './trouble';

export const SignalKind = [...ErrorKind, 'dialog'] as const;

/** How loud a notice is, in WordPress's own four classes. */
export const NoticeLevel = ['error', 'warning', 'info', 'success'] as const;
export type NoticeLevel = (typeof NoticeLevel)[number];

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
    how: z.enum(['uncaught', 'rejection', 'console', 'warning']),
    /** Script and line, without the site. */
    source: z.optional(SealedText),
  }),
  /** Printed into a page, or told by Query Monitor's headers of an answer. */
  z.strictObject({
    ...base,
    kind: z.literal('php-error'),
    level: z.enum(PhpLevel),
    /** File and line, as far as they may be read. */
    source: z.optional(SealedText),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('missing-file'),
    /** Unknown of what was recorded by an earlier version. */
    sort: z.optional(z.enum(FileSort)),
    url: SealedText,
    /** The directive of the site's own policy that forbade it (CSP 3), or `mixed-content`. */
    policy: z.optional(z.string().check(z.regex(/^[a-z-]{3,40}$/))),
  }),
  /** `text` is the field's name. */
  z.strictObject({ ...base, kind: z.literal('invalid-field'), why: z.enum(InvalidWhy) }),
  z.strictObject({ ...base, kind: z.literal('dialog'), how: z.enum(DialogHow) }),
]);
export type Signal = z.output<typeof Signal>;
