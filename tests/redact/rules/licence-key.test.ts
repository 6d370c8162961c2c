import { licenceKey } from '../../../src/redact/rules/licence-key';
import { proveRule } from './prove-rule';

const UUID = '5f0c9a1e-7b42-4d86-9e3b-c1d2a4f60b97';

proveRule(licenceKey, {
  ng: [
    [
      'License check failed (SM-4031): key SMD-7Q4XK-29TLV-B8HRN-WJ3PC is active on another site.',
      'SMD-7Q4XK-29TLV-B8HRN-WJ3PC',
    ],
    ['SM-44853-NG3X5-H8LVD-7JCLT', 'SM-44853-NG3X5-H8LVD-7JCLT'],
    ['Purchase code 5f0c9a1e-7b42-4d86-9e3b-c1d2a4f60b97', UUID],
    [`licence: ${UUID}`, UUID],
    [`Envato ${UUID} not found`, UUID],
    ['Lizenz AB12-CD34-EF56 ungültig', 'AB12-CD34-EF56'],
    ['Serial number: 7F3K-Q2ZD-88LM', '7F3K-Q2ZD-88LM'],
    ['activation of a1b2-C3D4-e5f6 refused', 'a1b2-C3D4-e5f6'],
    ['The product XXXX1-YYYY2-ZZZZ3 was deactivated', 'XXXX1-YYYY2-ZZZZ3'],
    ['clé de licence Q7R8S-T9U0V-W1X2Y', 'Q7R8S-T9U0V-W1X2Y'],
    ['Your key “7Q4XK-29TLV-B8HRN”', '7Q4XK-29TLV-B8HRN'],
  ],
  ok: [
    'License check failed (SM-4031)',
    'request 5f0c9a1e-7b42-4d86-9e3b-c1d2a4f60b97',
    'License expires 2026-11-22',
    'key wc-settings-checkout-2',
    'product winter-smoke-oolong-250-g',
    'activation-hook-for-plugins',
    'key data-slug-id-name',
    'aria-labelledby',
    '2026-11-22-14-03',
    'wp-block-library-css',
    'SR-7F3K',
    'license\n5f0c9a1e-7b42-4d86-9e3b-c1d2a4f60b97',
  ],
  hostile: ['AB12-', 'key AB12C-DE34F-', 'licence ', 'a-', '123-', 'key key '],
});
