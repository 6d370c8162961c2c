import * as z from 'zod/mini';

/** 48 bits of time and 50 of chance, base 32 (Crockford): ids sort by the time they were made. */
export const Id = z.string().check(z.regex(/^[0-9a-hjkmnp-tv-z]{20}$/));
export type Id = z.output<typeof Id>;

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new id. `getRandomValues` is there on `http://` sites too, where `randomUUID` is not (measured). */
export function newId(epochMs: number): Id {
  let rest = Math.floor(epochMs);
  let time = '';
  for (let digit = 0; digit < 10; digit += 1) {
    time = DIGITS.charAt(rest % 32) + time;
    rest = Math.floor(rest / 32);
  }
  const chance = crypto.getRandomValues(new Uint8Array(10));
  return time + Array.from(chance, (byte) => DIGITS.charAt(byte & 31)).join('');
}

/** The short id that heads every report: `SR-7F3K`. From the id's chance, so that it says nothing of the time. */
export function shortId(id: Id): string {
  return `SR-${id.slice(-4).toUpperCase()}`;
}
