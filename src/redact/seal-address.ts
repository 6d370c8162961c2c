import type { SealedText } from '../domain/sealed';
import { isOpenParameter } from '../wp-admin/url-parameters';
import type { Sealer } from './seal';

/** An address: site covered, path read by the rules, open parameters with value, the others by name alone. */
export function sealAddress(sealer: Sealer, address: URL): SealedText {
  const pieces = [sealer.whole(address.origin, 'site-address'), sealer.text(address.pathname)];
  let lead = '?';
  for (const [name, value] of address.searchParams) {
    const open = isOpenParameter(name, value);
    pieces.push(sealer.text(`${lead}${name.slice(0, 60)}=${open ? value : ''}`));
    if (!open) pieces.push(sealer.whole(value, 'parameter'));
    lead = '&';
  }
  return sealer.join(...pieces);
}
