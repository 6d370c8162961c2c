/** How the address of a site is written: with and without its scheme, its port and its `www`. */
export function siteAddresses({
  origin,
  host,
  hostname,
}: Pick<URL, 'origin' | 'host' | 'hostname'>): string[] {
  return [origin, host, hostname, hostname.replace(/^www\./, '')];
}
