import { addressPath } from '../../../src/redact/rules/address-path';
import { proveRule } from './prove-rule';

const HASH = '0bc83cb571cd1c50ba6f3e8a78ef1346';

proveRule(addressPath, {
  ng: [
    [`Failed to load https://shop.example/unsubscribe/${HASH}`, HASH],
    ['GET https://shop.example/wp-json/wc/v3/customers/5521 404', '5521'],
    ['GET /wp-json/wc/v3/customers/5521 404', '5521'],
    ['https://shop.example/wp-content/uploads/invoices/Jane-Doe-1041.pdf', 'invoices', 'Jane-Doe-1041.pdf'],
    ['See https://shop.example/orders/order-1041.', '1041'],
    ['(https://shop.example/magic-login/Zk3Lq8TtRw29XbVmN4pQ/)', 'Zk3Lq8TtRw29XbVmN4pQ'],
    [String.raw`"url":"https:\/\/shop.example\/view-order\/87\/"`, '87'],
    ['https://api.acme-crm.com/v1/people/jane%20doe/notes', 'jane%20doe'],
    ['https://shop.example/members/41?x=1', '41'],
    ['http://shop.example:8080/a/b/2041#x', '2041'],
    ['https://shop.example/exports/customers.xlsx:12', 'customers.xlsx'],
  ],
  ok: [
    'visit https://react.dev/errors/130 for',
    'https://dashboard.stripe.com/logs/req_Q0x7vLmN2kPzRt',
    'https://updates.sophmate.example/v2/download/sophmate-2.5.0.zip',
    'https://shop.example/wp-admin/admin.php?page=sophmate',
    'POST https://api.stripe.com/v1/payment_intents 402',
    'at https://shop.example/wp-includes/js/jquery/jquery-3.7.1.min.js:2:1041',
    'https://shop.example/2026/11/22/opening-hours/',
    'https://wordpress.org/support/topic/1041/',
    'https://github.com/woocommerce/woocommerce/issues/1041',
    'GET /wp-json/sophmate/v1/webhooks 403 (rest_forbidden)',
    'https://shop.example',
    'https://shop.example/shop/page/12/.',
    'https://<site-address-1>/orders/<record-id-1>',
    'https://shop.example/contact-form-7/v1, and more',
  ],
  hostile: ['https://', 'https://a/', '/wp-json/', 'https://a/1', '/a', ' /wp-json/a1', 'https://a/b-1'],
});
