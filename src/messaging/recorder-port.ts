import * as z from 'zod/mini';
import { Cover, Viewport } from '../domain/cover';
import { Id } from '../domain/id';
import { Rect } from '../domain/rect';
import { SealedText } from '../domain/sealed';
import { definePort } from './port';

const Token = z.strictObject({ token: Id });

/** What the recorder of a tab's top document answers: the two ends of the time in which a picture is taken. */
export const recorderPort = definePort('recorder', 'background', {
  beginPicture: {
    input: z.strictObject({ token: Id }),
    output: z.discriminatedUnion('as', [
      z.strictObject({ as: z.literal('ready') }),
      z.strictObject({ as: z.literal('unsteady') }),
      z.strictObject({ as: z.literal('fresh'), pictureId: Id }),
      z.strictObject({ as: z.literal('refused'), why: z.enum(['sign-in', 'not-in-view']) }),
    ]),
  },
  endPicture: {
    input: Token,
    output: z.discriminatedUnion('as', [
      z.strictObject({
        as: z.literal('steady'),
        viewport: Viewport,
        covers: z.array(Cover).check(z.maxLength(20_000)),
        legible: z.optional(SealedText),
        pageMs: z.number(),
      }),
      z.strictObject({ as: z.literal('unsteady') }),
    ]),
  },
  /** Where the control of a step stands now; `null` where it does not, nothing where it is none of this document's. */
  controlOf: {
    input: z.strictObject({ stepId: Id }),
    output: z.strictObject({ rect: z.optional(z.nullable(Rect)) }),
  },
  /** A step happened in one of the frames within: the page may look different now. */
  frameStepped: { input: z.strictObject({ stepId: Id }), output: z.undefined() },
  /** A step was taken back, and its pictures with it: what the page shows now may have none any more. */
  picturesGone: { input: z.undefined(), output: z.undefined() },
  /** The picture was kept; the page as it stands now is the one it shows. */
  pictureKept: {
    input: z.strictObject({ token: Id, pictureId: Id }),
    output: z.undefined(),
  },
});
