import * as z from 'zod/mini';
import { Cover } from '../domain/cover';
import { SealedText } from '../domain/sealed';

/** What `clone-picture.js` answers: a picture that was masked in the page, or why there is none. */
const ClonedPicture = z.discriminatedUnion('as', [
  z.strictObject({
    as: z.literal('drawn'),
    dataUrl: z.string().check(z.startsWith('data:image/webp;base64,'), z.maxLength(20_000_000)),
    width: z.int().check(z.positive()),
    height: z.int().check(z.positive()),
    scale: z.number().check(z.positive()),
    covers: z.array(Cover),
    legible: z.optional(SealedText),
    pageMs: z.number(),
  }),
  z.strictObject({ as: z.literal('refused'), why: z.enum(['sign-in', 'not-in-view', 'took-too-long']) }),
]);
export type ClonedPicture = z.output<typeof ClonedPicture>;

/** The picture in an injection's result, or nothing where the page had gone or could not be copied. */
export function readClonedPicture(raw: unknown): ClonedPicture | undefined {
  return z.safeParse(ClonedPicture, raw).data;
}
