import * as z from 'zod/mini';
import { Id } from './id';
import { Access, PauseReason } from './recording';
import { SealedText } from './sealed';
import { Sentence } from './sentence';
import { SignalKind } from './signal';
import { DeadPage, InvalidWhy, RequestFailure } from './trouble';

/** An error as a surface says it: its own words, or, where it has none, what it is. */
export const ErrorSaid = z.strictObject({
  kind: z.enum(SignalKind),
  text: SealedText,
  /** How a page died; why a field stopped its form, or a request failed. */
  how: z.optional(z.enum([...DeadPage, ...InvalidWhy, ...RequestFailure])),
});
export type ErrorSaid = z.output<typeof ErrorSaid>;

const Running = {
  recordingId: Id,
  origin: z.string(),
  steps: z.int(),
  startedAt: z.number(),
  /** Milliseconds of the pauses that have ended. */
  pausedMs: z.number(),
  lastStep: z.optional(Sentence),
  /** The error that marked itself as the bug, or was marked, and the number of its step. */
  bug: z.optional(
    z.strictObject({ by: z.enum(['person', 'itself']), step: z.int(), error: z.optional(ErrorSaid) }),
  ),
  access: z.enum(Access),
  /** The browser has no room for pictures any more. */
  isFull: z.optional(z.boolean()),
  /** The recording runs in another tab than the one that was asked about. */
  elsewhere: z.boolean(),
};

/** What a surface of the extension needs to know of the one recording there can be. */
export const RecordingStatus = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('none') }),
  /** What a page shows is being saved; there are no steps to come. How far it is: */
  z.strictObject({
    as: z.literal('saving'),
    /** Screen, time and what stands on the page were read. */
    page: z.boolean(),
    errors: z.int(),
    standing: z.int(),
    picture: z.enum(['awaited', 'taken', 'withheld']),
    /** Places covered in it. */
    covered: z.int(),
    versions: z.int(),
  }),
  z.strictObject({ as: z.literal('recording'), ...Running }),
  z.strictObject({
    as: z.literal('paused'),
    ...Running,
    reason: z.enum(PauseReason),
    awayMs: z.optional(z.number()),
  }),
]);
export type RecordingStatus = z.output<typeof RecordingStatus>;
