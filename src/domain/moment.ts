import * as z from 'zod/mini';

/** A point in time as the recorded browser saw it: epoch milliseconds, and minutes east of UTC at that time. */
export const Moment = z.strictObject({
  epochMs: z.number().check(z.nonnegative()),
  offsetMin: z.int().check(z.minimum(-14 * 60), z.maximum(14 * 60)),
});
export type Moment = z.output<typeof Moment>;

/** The moment of `epochMs`, in the time zone of this machine. */
export function momentOf(epochMs: number): Moment {
  return { epochMs, offsetMin: -new Date(epochMs).getTimezoneOffset() };
}

/** ISO 8601 with milliseconds and offset: `2026-11-22T14:03:17.306+01:00`. */
export function toIso({ epochMs, offsetMin }: Moment): string {
  const local = new Date(Math.floor(epochMs) + offsetMin * 60_000).toISOString().slice(0, -1);
  const size = Math.abs(offsetMin);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  return `${local}${offsetMin < 0 ? '-' : '+'}${hours}:${String(size % 60).padStart(2, '0')}`;
}
