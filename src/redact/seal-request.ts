import type { SealedText } from '../domain/sealed';
import { isOpenParameter } from '../wp-admin/url-parameters';
import type { Sealer } from './seal';
import { sealParameters, sealPath } from './seal-address';

/** Names by which WordPress and WooCommerce know whose code answers: identifiers, never a person's. */
const DOORS: ReadonlySet<string> = new Set(['action', 'wc-ajax']);

/**
 * The address of a request or file that the page asked for. Of the recorded site: as an address, with `action` and
 * REST routes readable. Of another site only that there was one: its paths hold ids of people (avatars are hashes of
 * e-mail addresses).
 */
export function sealRequest(sealer: Sealer, address: URL, origin: string, action?: string): SealedText {
  const site = sealer.whole(address.origin, 'site-address');
  if (address.origin !== origin) return sealer.join(site, sealer.whole(address.pathname, 'parameter'));
  const parameters = [...address.searchParams];
  if (action !== undefined && !address.searchParams.has('action')) parameters.push(['action', action]);
  return sealer.join(site, sealPath(sealer, address.pathname), sealParameters(sealer, parameters, isOpen));
}

/** Where a script or a page stands, without its site; empty for another site's. */
export function sealFile(sealer: Sealer, address: URL, origin: string): SealedText {
  return address.origin === origin ? sealPath(sealer, address.pathname) : sealer.text('');
}

function isOpen(name: string, value: string): boolean {
  return DOORS.has(name) ? /^[a-z0-9_-]{1,60}$/i.test(value) : isOpenParameter(name, value);
}
