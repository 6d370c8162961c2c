import * as z from 'zod/mini';
import { Id } from './id';
import { Moment } from './moment';
import { Rect } from './rect';

/** Why a step has no picture. Each is told in the report. */
export const WithheldReason = [
  'page-kept-changing',
  'page-went-away',
  'not-in-view',
  'no-right',
  'sign-in',
  'newer-step',
  'mostly-covered',
  'took-too-long',
  'masked-elsewhere',
  'storage-full',
  'left-out',
  'look-back',
  'tab-closed',
  'failed',
] as const;
export type WithheldReason = (typeof WithheldReason)[number];

/** A masked picture as it is stored. Its pixels were covered before they were encoded. */
export const Picture = z.strictObject({
  id: Id,
  recordingId: Id,
  at: Moment,
  engine: z.enum(['native', 'clone']),
  /** Device pixels. */
  width: z.int().check(z.positive()),
  height: z.int().check(z.positive()),
  /** Device pixels per CSS pixel. */
  scale: z.number().check(z.positive()),
  /** All of the page, and not what was in view. */
  whole: z.optional(z.literal(true)),
  covered: z.record(z.string(), z.int()),
  /** The last step before it: it shows what that step led to. */
  afterStep: z.optional(Id),
  /** The page looked the same again, pixel for pixel: when, and after which step. */
  again: z.optional(z.array(z.strictObject({ at: Moment, afterStep: z.optional(Id) }))),
  /** Milliseconds from the request to the stored file, and of these on the page's thread. */
  cost: z.strictObject({ totalMs: z.number(), pageMs: z.number() }),
  image: z.instanceof(Blob),
});
export type Picture = z.output<typeof Picture>;

/**
 * What became of a step's picture; or of a picture itself, by its own id, that was kept at first and then dropped; or of
 * a wish for all of the page, by its own id too.
 */
export const Shot = z.strictObject({
  stepId: Id,
  /** The last step before all of the page was asked for. */
  wholeAfter: z.optional(Id),
  recordingId: Id,
  outcome: z.discriminatedUnion('as', [
    z.strictObject({
      as: z.literal('taken'),
      pictureId: Id,
      /** Where the step's control stood as the picture was taken, in CSS pixels; `null` where it was not to be seen. */
      mark: z.optional(z.nullable(Rect)),
    }),
    z.strictObject({ as: z.literal('withheld'), reason: z.enum(WithheldReason) }),
  ]),
});
export type Shot = z.output<typeof Shot>;
