import { describe, expect, it } from 'vitest';
import { leakGate } from '../../src/redact/leak-gate';
import { sealFile, sealRequest } from '../../src/redact/seal-request';
import { leaving, sealer, shown } from '../support/sealing';

const SITE = 'https://shop.example.test';
const told = (address: string, action?: string): string =>
  shown(sealRequest(sealer, new URL(address, SITE), SITE, action));

describe('the address of a request', () => {
  it.each([
    [
      '/wp-admin/admin-ajax.php?action=acme_sync&nonce=0123456789',
      '/wp-admin/admin-ajax.php?action=acme_sync&nonce=<parameter>',
    ],
    ['/wp-admin/admin-ajax.php?action=jane%20doe', '/wp-admin/admin-ajax.php?action=<parameter>'],
    ['/?wc-ajax=update_order_review', '/?wc-ajax=update_order_review'],
    ['/wp-json/acme/v1/sync?_locale=user', '/wp-json/acme/v1/sync?_locale=<parameter>'],
    ['/wp-json/wc/v3/orders/1041/notes', '/wp-json/wc/v3/orders/<record-id>/notes'],
    ['/index.php?rest_route=/wc/v3/orders/1041', '/index.php?rest_route=/wc/v3/orders/<record-id>'],
    ['/wp-json/acme/v1/hooks/wh_1Nx8cK2eZvKYlo2C', '/wp-json/acme/v1/hooks/<parameter>'],
    ['/wp-json/acme/v1/people/jane%40shop.example', '/wp-json/acme/v1/people/<email>'],
    ['/wp-content/plugins/acme/js/admin-2.1.0.min.js', '/wp-content/plugins/acme/js/admin-2.1.0.min.js'],
    ['/wp-includes/js/jquery/jquery-3.7.1.min.js', '/wp-includes/js/jquery/jquery-3.7.1.min.js'],
    ['/build/main.3f2a1b9c4d.js', '/build/main.<parameter>.js'],
    ['/invoices/jane-doe-1041.pdf', '/invoices/<parameter>'],
    ['/orders/1041.json', '/orders/<record-id>.json'],
    ['/orders/order-1041', '/orders/order-<record-id>'],
    ['/reset/a1b2c3d4e5/', '/reset/<parameter>/'],
    ['/c/abcdefabcdefabcdefabcdefabcdefab', '/c/<parameter>'],
    ['/f/0bc83cb5-71cd-4c50-ba6f-3e8a78ef1346', '/f/<parameter>'],
    [
      '/wp-admin/admin-ajax.php?action=9f86d081884c7d659a2feaa0c55ad015',
      '/wp-admin/admin-ajax.php?action=<parameter>',
    ],
    ['/wp-content/uploads/2026/11/jane-doe-passport.jpg', '/wp-content/uploads/<data>/<data>/<data>'],
  ])('%s', (address, expected) => {
    expect(told(address)).toBe(`<site-address>${expected}`);
  });

  it.each([
    '/index.php?rest_route=/wp/v2/users/2/application-passwords&_locale=user',
    '/?rest_route=%2Fwp%2Fv2%2Fblock-patterns%2Fpatterns&_locale=user',
    `/wp-admin/admin-ajax.php?action=${'acme_'.repeat(13)}`,
    '/wp-json/wp/v2/types?per_page=-1&context=view',
  ])('holds back no report once it is sealed: %s', (address) => {
    expect(leakGate(told(address))).toEqual({ as: 'clean' });
  });

  it('names whose request it is, from its body', () => {
    expect(told('/wp-admin/admin-ajax.php', 'acme_sync')).toBe(
      '<site-address>/wp-admin/admin-ajax.php?action=acme_sync',
    );
  });

  it('of another site says that there was one', () => {
    const avatar = 'https://avatars.example/avatar/205e460b479e2e5b48aec07710c08d50?s=64';
    expect(told(avatar)).toBe('<site-address><parameter>');
    const sealed = sealRequest(sealer, new URL(avatar), SITE);
    expect(leaving(sealed)).not.toContain('205e460b');
  });

  it('of a script is its path, and of another site’s nothing', () => {
    expect(shown(sealFile(sealer, new URL('/wp-includes/js/jquery/jquery.min.js?ver=3', SITE), SITE))).toBe(
      '/wp-includes/js/jquery/jquery.min.js',
    );
    expect(sealFile(sealer, new URL('https://cdn.example/a.js'), SITE)).toEqual([]);
  });
});
