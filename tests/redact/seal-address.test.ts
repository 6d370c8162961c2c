import { describe, expect, it } from 'vitest';
import { createSealer } from '../../src/redact/seal';
import { sealAddress, sealPath } from '../../src/redact/seal-address';
import { key, leaving, sealer, shown } from '../support/sealing';

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
    ['/order/wc_order_h7Kq2VbXw9TzN/', '/order/<order-key>/'],
    ['/avatar/0123456789abcdef0123456789abcdef', '/avatar/<avatar>'],
    ['/unsubscribe/0bc83cb571cd1c50ba6f3e8a78ef1346/', '/unsubscribe/<parameter>/'],
    ['/magic-login/Zk3Lq8TtRw29XbVmN4pQ/', '/magic-login/<parameter>/'],
    ['/view-order/2041/', '/view-order/<record-id>/'],
    ['/view-order/87/', '/view-order/<record-id>/'],
    ['/pay/order-1041/', '/pay/order-<record-id>/'],
    ['/members/jane/orders/10413/', '/members/<name>/orders/<record-id>/'],
    ['/2026/11/', '/2026/11/'],
    ['/shop/page/12/', '/shop/page/12/'],
    ['/contact-form-7/oauth2/sha256/', '/contact-form-7/oauth2/sha256/'],
    ['/wp-admin/users/4111111111111111', '/wp-admin/users/<parameter>'],
  ])('of the path %s says %s', (path, told) => {
    expect(sealed(`https://shop.example.test${path}`)).toBe(`<site-address>${told}`);
  });

  it.each([
    ['?9f86d081884c7d659a2feaa0c55ad015', '?<parameter>='],
    ['?tab=9f86d081884c7d659a2feaa0c55ad015', '?tab=<parameter>'],
    ['?section=Zk3Lq8TtRw29XbVmN4pQ&tab=general', '?section=<parameter>&tab=general'],
    ['?message=tok_9f86d081884c7d65', '?message=<parameter>'],
    ['?error=Jane-Doe-not-found', '?error=<parameter>'],
    ['?error=access_denied&message=6', '?error=access_denied&message=6'],
    ['?page=sophmate&tab=connection', '?page=sophmate&tab=connection'],
    ['?page=wc-admin&path=/orders/1041', '?page=wc-admin&path=/orders/<record-id>'],
    ['?paged=112&ver=6.8.1&section=2', '?paged=112&ver=6.8.1&section=2'],
    ['?post[1041]=x', '?post[<record-id>]=<parameter>'],
    [`?${'a'.repeat(70)}=1`, '?<parameter>=<parameter>'],
  ])('of the query %s says %s', (query, told) => {
    expect(sealed(`https://shop.example.test/${query}`)).toBe(`<site-address>/${told}`);
  });

  it('keeps nothing of a drawn word in what is covered, even where a known name stands in it', () => {
    const word = 'acme-9f86d081884c7d659a2feaa0c55ad015';
    const knowing = createSealer(key, () => [{ kind: 'site-name', start: 1, end: 5, rule: 'vocabulary' }]);
    expect(JSON.stringify(sealPath(knowing, `/${word}`))).not.toContain('9f86d0');
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
