import type { SealedText } from '../domain/sealed';
import { isOpenParameter } from '../wp-admin/url-parameters';
import { findInOpenValue } from './open-value';
import { findInName, findInPath } from './path-words';
import type { Sealer } from './seal';

/**
 * An address: site covered, path read word by word, open parameters with value, the others by name alone. User,
 * password and what stands behind the hash are left out.
 */
export function sealAddress(sealer: Sealer, address: URL): SealedText {
  return sealer.join(
    sealer.whole(address.origin, 'site-address'),
    sealPath(sealer, address.pathname),
    sealParameters(sealer, [...address.searchParams], isOpenParameter),
  );
}

/** A path: its words are read by the rules, its numbers covered, what is drawn is gone. */
export function sealPath(sealer: Sealer, path: string): SealedText {
  return sealer.text(path, undefined, findInPath);
}

/** A query: names as far as they are words, values where `isOpen` says so. */
export function sealParameters(
  sealer: Sealer,
  parameters: readonly (readonly [name: string, value: string])[],
  isOpen: (name: string, value: string) => boolean,
): SealedText {
  return sealer.join(
    ...parameters.flatMap(([name, value], at) => [
      sealer.text(at === 0 ? '?' : '&'),
      name.length > 60 ? sealer.whole(name, 'parameter') : sealer.text(name, undefined, findInName),
      sealer.text('='),
      isOpen(name, value)
        ? sealer.text(value, undefined, (text) => findInOpenValue(name, text))
        : sealer.whole(value, 'parameter'),
    ]),
  );
}
