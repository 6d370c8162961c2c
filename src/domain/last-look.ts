import * as z from 'zod/mini';
import { Id } from './id';
import { CoverKind, GoneKind } from './kind';
import { Moment } from './moment';

/** Most places that are told. */
export const MAX_FOUND = 100;

/**
 * The leak gate's verdict at *Stop*, the last time that all that a recording had masked was known: what was still left,
 * by its kind and the piece of evidence in which it stands. Never a value.
 */
export const LastLook = z.strictObject({
  at: Moment,
  found: z
    .array(z.strictObject({ kind: z.enum([...GoneKind, ...CoverKind]), of: Id }))
    .check(z.maxLength(MAX_FOUND)),
});
export type LastLook = z.output<typeof LastLook>;
