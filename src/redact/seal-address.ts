import type { SealedText } from '../domain/sealed';
import { isOpenParameter } from '../wp-admin/url-parameters';
import type { Sealer } from './seal';

/** A number of a path: of an order, a user, a request. Years, months and pages are nobody's. */
const RECORD = /(?<=\/)((?!(?:19|20)\d\d\/)\d{3,20})(?=\/|$)/;

/**
 * An address: site covered, path read by the rules and its numbers covered, open parameters with value, the others by
 * name alone. User, password and what stands behind the hash are left out.
 */
export function sealAddress(sealer: Sealer, address: URL): SealedText {
  const pieces = [sealer.whole(address.origin, 'site-address'), sealPath(sealer, address.pathname)];
  let lead = '?';
  for (const [name, value] of address.searchParams) {
    const open = isOpenParameter(name, value);
    pieces.push(sealer.text(`${lead}${name.slice(0, 60)}=${open ? value : ''}`));
    if (!open) pieces.push(sealer.whole(value, 'parameter'));
    lead = '&';
  }
  return sealer.join(...pieces);
}

function sealPath(sealer: Sealer, path: string): SealedText {
  const whole = sealer.text(path);
  // Read as a whole first: where a rule finds something, it may be more than one piece.
  if (whole.some((part) => part.as !== 'plain')) return whole;
  const pieces = path.split(RECORD);
  return sealer.join(
    ...pieces.map((piece, at) => (at % 2 === 1 ? sealer.whole(piece, 'record-id') : sealer.text(piece))),
  );
}
