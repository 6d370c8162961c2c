/** A piece that is shorter names nobody, unless the value itself is. */
const LEAST = 6;

/**
 * What of `secret` still stands in `output` and is long enough to know it by: at least half of it, and six characters.
 * Nothing if it was found, whatever stands in its place.
 */
export function survivor(output: string, secret: string): string | undefined {
  const least = Math.min(secret.length, Math.max(LEAST, Math.floor(secret.length / 2)));
  for (let at = 0; at + least <= secret.length; at += 1) {
    let end = at + least;
    if (!output.includes(secret.slice(at, end))) continue;
    while (end < secret.length && output.includes(secret.slice(at, end + 1))) end += 1;
    return secret.slice(at, end);
  }
  return undefined;
}
