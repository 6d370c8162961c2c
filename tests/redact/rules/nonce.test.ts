import { nonce } from '../../../src/redact/rules/nonce';
import { proveRule } from './prove-rule';

proveRule(nonce, {
  ng: [
    ['/wp-admin/plugins.php?action=deactivate&_wpnonce=4f2c9a81be', '4f2c9a81be'],
    ['_ajax_nonce: 0123456789', '0123456789'],
    ['var wpApiSettings = {"root":"/wp-json/","nonce":"ab12cd34ef","versionString":"wp/v2/"};', 'ab12cd34ef'],
    ['X-WP-Nonce: ab12cd34ef', 'ab12cd34ef'],
    ["[security_nonce] => 'AB12CD34EF'", 'AB12CD34EF'],
    ['ping_nonce=ab12cd34ef&wc_nonce=ffeeddccbb', 'ab12cd34ef', 'ffeeddccbb'],
  ],
  ok: [
    'Nonce verification failed',
    'nonce=-1',
    'nonce: expired',
    'build ab12cd34ef',
    'nonce=ab12cd34ef00112233',
    'commit: 4f2c9a81be',
  ],
  hostile: ['nonce', '_wpnonce=', 'nonce=abcdef012', 'x-wp-nonce '],
});
