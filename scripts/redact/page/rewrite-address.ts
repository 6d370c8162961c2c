import { sealAddress, sealParameters, sealPath } from '../../../src/redact/seal-address.ts';
import { isOpenParameter } from '../../../src/wp-admin/url-parameters.ts';
import type { Page } from './page.ts';

const HERE = 'https://site.invalid';

/**
 * Path and open parameters of an address within the page's own site, the other parameters by name; of another site
 * only that there was one. What is no address of a place (`javascript:`, `data:`) is dropped.
 */
export function rewriteAddress(value: string, page: Page): string | undefined {
  const { sealer, write } = page;
  if (/^#[a-z][a-z_-]{0,60}$/i.test(value) && page.find(value).length === 0) return value;
  const base = `${HERE}/wp-admin/`;
  if (!URL.canParse(value, base)) return undefined;
  const address = new URL(value, base);
  if (!/^https?:$/.test(address.protocol))
    return /^(?:mailto|tel):$/.test(address.protocol)
      ? address.protocol +
          write(sealer.whole(address.pathname, address.protocol === 'tel:' ? 'phone' : 'email'))
      : undefined;
  if (address.origin !== HERE) {
    return /\/wp-(?:admin|content|includes)\//.test(address.pathname)
      ? write(sealAddress(sealer, address))
      : write(sealer.whole(address.href, 'parameter'));
  }
  const path = value.startsWith('/') ? address.pathname : address.pathname.replace('/wp-admin/', '');
  return write(
    sealer.join(sealPath(sealer, path), sealParameters(sealer, [...address.searchParams], isOpenParameter)),
  );
}
