import { leftover } from '../../../src/redact/rules/leftover';
import { proveRule } from './prove-rule';

proveRule(leftover, {
  ng: [
    ['secret refused, client_id=AbC1dEf2GhI3jKl4', 'AbC1dEf2GhI3jKl4'],
    ['key 9f8e7d6c5b4a39281706 refused', '9f8e7d6c5b4a39281706'],
    ['The token you sent, q1W2e3R4t5Y6u7I8, has expired', 'q1W2e3R4t5Y6u7I8'],
    ['Schlüssel Zx81q0aaBb77Cc ist unbekannt', 'Zx81q0aaBb77Cc'],
    ['la clé 0a1b2c3d4e5f60718293 est refusée', '0a1b2c3d4e5f60718293'],
    ['secret is wrong (Kq2VbXw9TzNh7)', 'Kq2VbXw9TzNh7'],
    ['La clave Rt2Wn5Xz8Kb3Pq7 no existe', 'Rt2Wn5Xz8Kb3Pq7'],
    ['serial 77aaBB99ccDD11ee.', '77aaBB99ccDD11ee'],
    ['hash 0123456789abcdef0123456789abcdef', '0123456789abcdef0123456789abcdef'],
    ['code: Yb8QnRv2Ks6WxDEMO4', 'Yb8QnRv2Ks6WxDEMO4'],
    ['password "Xy4k9aLmP0qRs7Tu"', 'Xy4k9aLmP0qRs7Tu'],
    ['[DEBUG] Using Key=9f8e7d6c5b4a39281706', '9f8e7d6c5b4a39281706'],
  ],
  ok: [
    '"secret":"","trace_id":"01HW3Z9T6QK2M5"',
    'key refused, X-Request-Id: 7d0c2f4e1a6b4c3d9e8f',
    'license=x&url=https%3A%2F%2Fnoyer-deco.fr',
    'key is active on another site',
    'error code SM-5001',
    'code woocommerce_stripe_v2_settings',
    'key request req_8sKd02LmPqXw41',
    'token expired at 2026-11-22T14:03:17',
    'key wc-settings-checkout-2',
    'code 10001',
    'build 0123456789abcdef0123',
    'secret of version 2.4.1-beta.3',
    'primary key for table wp_wc_order_stats',
    'keyboard shortcuts for editing',
    'key\n9f8e7d6c5b4a39281706',
  ],
  hostile: [
    'key ',
    'key 0123456789abcdef0123 ',
    'aB3dE6gH9jK2mN5p ',
    'token a',
    '0123456789abcdef',
    'key key',
  ],
});
