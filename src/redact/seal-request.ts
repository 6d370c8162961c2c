import type { SealedText } from '../domain/sealed';
import { isOpenParameter } from '../wp-admin/url-parameters';
import type { Sealer } from './seal';

/** Names by which WordPress and WooCommerce know whose code answers: identifiers, never a person's. */
const DOORS: ReadonlySet<string> = new Set(['action', 'wc-ajax']);

/**
 * The address of a request or file that the page asked for. Of the recorded site: site covered, words of the path
 * read, ids in it covered, `action` and REST routes readable, the other parameters by name alone. Of another site
 * only that there was one: its paths hold ids of people (avatars are hashes of e-mail addresses).
 */
export function sealRequest(sealer: Sealer, address: URL, origin: string, action?: string): SealedText {
  const site = sealer.whole(address.origin, 'site-address');
  if (address.origin !== origin) return sealer.join(site, sealer.whole(address.pathname, 'parameter'));
  const pieces = [site, ...sealPath(sealer, address.pathname)];
  let lead = '?';
  const add = (name: string, ...value: SealedText[]): void => {
    pieces.push(sealer.text(`${lead}${name.slice(0, 60)}=`), ...value);
    lead = '&';
  };
  for (const [name, value] of address.searchParams) {
    if (name === 'rest_route') add(name, ...sealPath(sealer, value));
    else if (isOpen(name, value)) add(name, sealer.text(value));
    else add(name, sealer.whole(value, 'parameter'));
  }
  if (action !== undefined && !address.searchParams.has('action')) add('action', sealer.text(action));
  return sealer.join(...pieces);
}

/** Where a script or a page stands, without its site; empty for another site's. */
export function sealFile(sealer: Sealer, address: URL, origin: string): SealedText {
  return address.origin === origin ? sealer.join(...sealPath(sealer, address.pathname)) : sealer.text('');
}

function isOpen(name: string, value: string): boolean {
  return DOORS.has(name) ? /^[a-z0-9_-]{1,80}$/i.test(value) : isOpenParameter(name, value);
}

/** Words of a path are read by the rules; numbers, long ids and what somebody has uploaded are not. */
function sealPath(sealer: Sealer, path: string): SealedText[] {
  let isUpload = false;
  return path.split(/(\/)/).map((segment) => {
    if (segment === '/' || segment === '') return sealer.text(segment);
    if (isUpload) return sealer.whole(segment, 'data');
    isUpload = segment === 'uploads';
    if (isWord(segment)) return sealer.text(segment);
    // A number may be opened by the person; what is drawn may be a hash of somebody's address, and is gone.
    return sealer.whole(segment, /^\d+$/.test(segment) ? 'record-id' : 'parameter');
  });
}

/** `v1`, `admin-ajax.php`, `jquery-3.7.1.min.js`; not `1041`, not `wh_1Nx8cK2eZvKYlo2C`, not `jane%40doe`. */
function isWord(segment: string): boolean {
  if (!/^[\w.-]{1,60}$/.test(segment) || /^[\d.-]+$/.test(segment)) return false;
  const word = segment.replace(/(?:\.min)?\.(?:js|css|php|png|gif|jpe?g|svg|webp|woff2?|json|map)$/, '');
  return (
    word.length < 16 || !/[a-z0-9]*(?:\d[a-z]|[a-z]\d)[a-z0-9]*\d[a-z0-9]*/i.test(word.replace(/[.-]/g, '_'))
  );
}
