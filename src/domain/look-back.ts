import * as z from 'zod/mini';
import { Id } from './id';
import type { Moment } from './moment';

/** So long a look-back keeps what it saw. Milliseconds. */
export const LOOK_BACK_MS = 5 * 60_000;
/** A clock that is set back must not keep anything longer than that. Milliseconds. */
const AHEAD_MS = 60_000;

/** A site for which the person switched it on, and under which id what it keeps now stands. */
export const LookBackSite = z.strictObject({
  origin: z.string().check(z.maxLength(300)),
  recordingId: Id,
});
export type LookBackSite = z.output<typeof LookBackSite>;

/** Is what happened then still to be kept at `now` (epoch milliseconds)? */
export function isWithinLookBack({ epochMs }: Pick<Moment, 'epochMs'>, now: number): boolean {
  return epochMs > now - LOOK_BACK_MS && epochMs <= now + AHEAD_MS;
}
