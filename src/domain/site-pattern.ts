/** The match pattern of one origin. Patterns know no port in Firefox, so it is as narrow as both browsers allow. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
