import { describe, expect, it } from 'vitest';
import { sealAddress } from '../../src/redact/seal-address';
import { leaving, sealer, shown } from '../support/sealing';

const sealed = (address: string): string => shown(sealAddress(sealer, new URL(address)));

describe('sealAddress', () => {
  it('covers the site and keeps the way through wp-admin', () => {
    expect(
      sealed('https://shop.example.test/wp-admin/admin.php?page=wc-settings&tab=checkout&section=stripe'),
    ).toBe('<site-address>/wp-admin/admin.php?page=wc-settings&tab=checkout&section=stripe');
  });

  it('says of other parameters only that they were there', () => {
    expect(
      sealed('https://shop.example.test/wp-admin/post.php?post=1042&action=edit&_wpnonce=ab12cd34ef'),
    ).toBe('<site-address>/wp-admin/post.php?post=<parameter>&action=edit&_wpnonce=<parameter>');
  });

  it('closes an open parameter that holds more than a word', () => {
    expect(sealed('https://shop.example.test/?page=jane%20doe')).toBe('<site-address>/?page=<parameter>');
    expect(sealed('https://shop.example.test/?error=jane%40example.com')).toBe(
      '<site-address>/?error=<parameter>',
    );
  });

  it('keeps a parameter without a value as it is', () => {
    expect(sealed('https://shop.example.test/wp-admin/?s=&page=x')).toBe(
      '<site-address>/wp-admin/?s=&page=x',
    );
  });

  it('reads the path and the names by the rules', () => {
    expect(sealed('https://shop.example.test/user/jane%40example.com/?jane@example.com=1')).toBe(
      '<site-address>/user/<email>/?<email>=<parameter>',
    );
  });

  it.each([
    ['/author/jane/', '/author/<name>/'],
    ['/checkout/order-received/1042/', '/checkout/order-received/<record-id>/'],
    ['/wp-json/wc/v3/orders/1042', '/wp-json/wc/v3/orders/<record-id>'],
    ['/2026/11/22/opening-hours/', '/2026/11/22/opening-hours/'],
    ['/order/wc_order_h7Kq2VbXw9TzN/', '/order/wc_order_<order-key>/'],
    ['/avatar/0123456789abcdef0123456789abcdef', '/avatar/<avatar>'],
  ])('of the path %s says %s', (path, told) => {
    expect(sealed(`https://shop.example.test${path}`)).toBe(`<site-address>${told}`);
  });

  it('means the same site with and without its scheme', () => {
    const [part] = sealAddress(sealer, new URL('https://shop.example.test/'));
    expect(sealer.whole('shop.example.test', 'site-address')[0]).toMatchObject({
      ref: part?.as === 'covered' && part.ref,
    });
  });

  it('leaves out user, password and what stands behind the hash', () => {
    const text = leaving(sealAddress(sealer, new URL('https://jane:sesame@shop.example.test/a#token-42')));
    expect(text).not.toMatch(/jane|sesame|token-42|shop\.example/);
  });

  it('gives one site one ref, and its port makes it another', () => {
    const refOf = (address: string): unknown => sealAddress(sealer, new URL(address))[0];
    expect(refOf('https://shop.example.test/a')).toEqual(refOf('https://shop.example.test/b?x=1'));
    expect(refOf('https://shop.example.test:8443/a')).not.toEqual(refOf('https://shop.example.test/a'));
  });

  it('tells nothing of the value of a parameter that is closed', () => {
    const short = sealAddress(sealer, new URL('https://shop.example.test/?s=a'));
    const long = sealAddress(sealer, new URL(`https://shop.example.test/?s=${'secret'.repeat(50)}`));
    expect(JSON.stringify(long)).not.toContain('secret');
    expect(JSON.stringify(long)).toHaveLength(JSON.stringify(short).length);
  });
});
