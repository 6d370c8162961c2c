/** A version and nothing else: `6.8.3`, `11.0.1-beta.2`, `10.11.19-MariaDB-0+deb12u1`. */
const VERSION = /^\d{1,4}(?:\.\d{1,6}){1,3}(?:[-+][\w.+~-]{1,40})?$/;
/** The same with what Site Health adds to PHP's: `8.2.36 (Supports 64bit values)`. */
const EXPLAINED = /^(\S{1,60}) \([^()]{1,80}\)$/;
/** What a web server calls itself: `nginx/1.22.1`, `Apache/2.4.58 (Ubuntu)`, `LiteSpeed`. */
const SERVER =
  /^(?:Apache|nginx|LiteSpeed|OpenLiteSpeed|Microsoft-IIS|Caddy|openresty)(?:\/[\d.]{1,20})?(?: \([\w ]{1,20}\))?$/i;

export function versionIn(raw: string): string | undefined {
  const text = raw.replace(/\s+/g, ' ').trim();
  const bare = EXPLAINED.exec(text)?.[1] ?? text;
  return VERSION.test(bare) ? bare : undefined;
}

export function serverIn(raw: string): string | undefined {
  const text = raw.replace(/\s+/g, ' ').trim();
  return SERVER.test(text) ? text : undefined;
}
