import { nonce } from '../../../src/redact/rules/nonce';
import { proveRule } from './prove-rule';

proveRule(nonce, {
  ng: [
    ['{"name": "_wpnonce", "value": "3b1f0a9d4c"}', '3b1f0a9d4c'],
    ['/wp-admin/plugins.php?action=deactivate&_wpnonce=4f2c9a81be', '4f2c9a81be'],
    ['_ajax_nonce: 0123456789', '0123456789'],
    ['var wpApiSettings = {"root":"/wp-json/","nonce":"ab12cd34ef","versionString":"wp/v2/"};', 'ab12cd34ef'],
    ['X-WP-Nonce: ab12cd34ef', 'ab12cd34ef'],
    ["[security_nonce] => 'AB12CD34EF'", 'AB12CD34EF'],
    ['ping_nonce=ab12cd34ef&wc_nonce=ffeeddccbb', 'ab12cd34ef', 'ffeeddccbb'],
    ['wp.apiFetch.createNonceMiddleware( "ab12cd34ef" )', 'ab12cd34ef'],
    ["createNonceMiddleware('0a1b2c3d4e');", '0a1b2c3d4e'],
    ['action=sync&security=ab12cd34ef', 'ab12cd34ef'],
    [String.raw`{\"nonce\":\"ab12cd34ef\"}`, 'ab12cd34ef'],
    ['data-nonce="ab12cd34ef"', 'ab12cd34ef'],
    ['_wpnonce%3Dab12cd34ef', 'ab12cd34ef'],
    ['&quot;nonce&quot;:&quot;ab12cd34ef&quot;', 'ab12cd34ef'],
  ],
  ok: [
    'Nonce verification failed',
    'nonce=-1',
    'nonce: expired',
    'build ab12cd34ef',
    'nonce=ab12cd34ef00112233',
    'commit: 4f2c9a81be',
    'security: 2026-11-22',
    'createNonceMiddleware()',
    'nonce: ab12cd34e',
    'security updates: 1234567890',
  ],
  hostile: ['nonce', '_wpnonce=', 'nonce=abcdef012', 'x-wp-nonce ', 'createNonceMiddleware(', 'security='],
});
