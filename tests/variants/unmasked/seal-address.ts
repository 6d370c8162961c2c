/** An address as it stands, parameters and all. */
import type { SealedText } from '../../../src/domain/sealed';
import type { Sealer } from '../../../src/redact/seal';

export * from '../../../src/redact/seal-address';

export function sealAddress(sealer: Sealer, address: URL): SealedText {
  return sealer.text(address.href);
}
