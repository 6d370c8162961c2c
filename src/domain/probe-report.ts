import * as z from 'zod/mini';
import { DialogHow } from './dialog-how';
import { MAX_TOLD } from './probe-names';
import { PhpLevel, RequestFailure } from './trouble';

const Told = z.string().check(z.maxLength(MAX_TOLD));

/**
 * What the probe tells the recorder of its own frame: raw page text that never leaves the page's process, and as
 * little to be believed as the page itself.
 */
export const ProbeReport = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('request'),
    why: z.enum(RequestFailure),
    method: z.string().check(z.regex(/^[A-Z]{3,10}$/)),
    url: Told,
    /** `action` of the request's body, by which WordPress knows whose request it is. */
    action: z.optional(z.string().check(z.regex(/^[\w-]{1,80}$/))),
    status: z.int().check(z.minimum(0), z.maximum(999)),
    tookMs: z.number().check(z.nonnegative()),
    /** What the answer says of itself. */
    text: Told,
  }),
  z.strictObject({
    kind: z.literal('php'),
    level: z.enum(PhpLevel),
    text: Told,
    file: z.optional(Told),
    line: z.optional(z.int().check(z.nonnegative())),
  }),
  z.strictObject({ kind: z.literal('dialog'), how: z.enum(DialogHow), text: Told }),
  z.strictObject({
    kind: z.literal('script'),
    how: z.enum(['uncaught', 'rejection', 'console', 'warning']),
    text: Told,
    source: z.optional(Told),
    line: z.optional(z.int().check(z.nonnegative())),
  }),
]);
export type ProbeReport = z.output<typeof ProbeReport>;
