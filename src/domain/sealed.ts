import * as z from 'zod/mini';
import { CoverKind, GoneKind } from './kind';
import { MAX_PARTS, MAX_PLAIN } from './sealed-limits';

// No code is made at run time: extension pages forbid it, and a page would see the attempt as a violation.
z.config({ jitless: true });

/** A keyed hash (16 hex digits) of the value that is gone: equal values have equal refs, for one recording only. */
const Ref = z.string().check(z.regex(/^[0-9a-f]{16}$/));

const Plain = z.strictObject({ as: z.literal('plain'), text: z.string().check(z.maxLength(MAX_PLAIN)) });
/** First tier: the value is gone at the source; nobody can bring it back. */
const Placeholder = z.strictObject({ as: z.literal('placeholder'), kind: z.enum(GoneKind), ref: Ref });
/** Second tier: left out of everything that leaves, kept here for the person to open. */
const Covered = z.strictObject({
  as: z.literal('covered'),
  kind: z.enum(CoverKind),
  ref: Ref,
  value: z.string().check(z.maxLength(2_000)),
});

export const SealedPart = z.discriminatedUnion('as', [Plain, Placeholder, Covered]);
export type SealedPart = z.output<typeof SealedPart>;

/**
 * Text that has been through `redact/`. Page text is a `string`, and a `string` is not this.
 * Made in `redact/seal` alone, parsed in `messaging/` and `store/` alone.
 */
export const SealedText = z.array(SealedPart).check(z.maxLength(MAX_PARTS)).brand<'Sealed', 'inout'>();
export type SealedText = z.output<typeof SealedText>;
