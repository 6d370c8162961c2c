import { describe, expect, it } from 'vitest';
import { expectWithin } from '../../support/cpu-time';
import { find } from '../../../src/redact/pipeline/find';

const found = (text: string): [string, string][] =>
  find(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('find', () => {
  it('finds values of several kinds in one line of a log, in their order', () => {
    expect(
      found('2026-11-22 ERROR jane@example.com: nonce=ab12cd34ef refused, secret: "two words here"'),
    ).toEqual([
      ['email', 'jane@example.com'],
      ['nonce', 'ab12cd34ef'],
      ['credential', 'two words here'],
    ]);
  });

  it('names a token by its maker where a rule for any secret finds it too', () => {
    const key = `ck_${'0123456789abcdef'.repeat(3).slice(0, 40)}`;
    expect(found(`consumer_key=${key}`)).toEqual([['api-key', key]]);
  });

  it('leaves no rest where two findings overlap', () => {
    expect(found('https://jane:open-sesame@shop.example.com/wp-admin/')).toEqual([
      ['email', 'jane:open-sesame@shop.example.com'],
    ]);
  });

  it('reads what WordPress itself says as nothing secret', () => {
    const lines = [
      'There has been a critical error on this website. Please check your site admin email inbox for instructions.',
      'PHP Fatal error:  Uncaught TypeError: Cannot read properties of undefined (reading "theme") on line 128',
      'cURL error 28: Connection timed out after 10001 milliseconds',
      'Sorry, you are not allowed to do that. (rest_forbidden)',
      'Plugin “WooCommerce” 11.0.1 requires at least WordPress 6.8 and PHP 7.4.',
    ];
    expect(lines.flatMap(found)).toEqual([]);
  });
});

describe('what must stay readable', () => {
  it.each([
    'License check failed (SM-4031)',
    'Webhook could not be registered (SM-5001).',
    'Account could not be loaded (req_8sKd02LmPqXw41)',
    'Request failed with status 403: -1',
    'Order sync stopped: the order table is locked (SM-5207).',
    'Preview could not be refreshed: SM-6110',
    'cURL error 7: Failed to connect to api.northgate-pay.example port 443 after 5003 ms: Connection refused',
    'Northgate Pay was not connected: access_denied.',
    'WordPress 6.5.5, PHP 8.3.30, MySQL 8.0.45, version 2.4.1.0',
    'November 20, 2026 at 9:14 am, 2026-11-20T09:14:22+00:00, 20.11.2026 09:14',
    'Order on-hold → processing, post 17',
    '#2271b1 rgba(34, 113, 177, .5) .wp-block-button__link is-dismissible',
    'woocommerce_stripe_settings, wp_wc_orders_meta, wc-settings-checkout',
    'Settings › SophMate › Connection',
    'GET /wp-json/sophmate/v1/webhooks 403 (rest_forbidden)',
    'Enter your password and press Save. Passwords must match. The API key is missing.',
    'Fatal error: Uncaught Error: Class "WC_Stripe\\Key" not found in wp-content/plugins/x/y.php:12',
    'jQuery.Deferred exception: wp.data.select(...).getEntityRecord is not a function',
    'Allowed memory size of 268435456 bytes exhausted (tried to allocate 20480 bytes)',
    'net::ERR_CONNECTION_REFUSED 502 Bad Gateway nginx/1.24.0',
    // Ids by which a provider finds a request again, under their own key.
    'request_id: req_8sKd02LmPqXw41, secret not accepted',
    '{"error":"invalid_client","debug_id":"f1f7a3c0d4b62","request_id":"7d0c2f4e-1a6b-4c3d-9e8f-5a4b3c2d1e0f"}',
    'PayPal-Debug-Id: f1f7a3c0d4b62 (token refused)',
    'CF-Ray: 8c2d1e0fa9b3d4c5-FRA, key refused',
    'X-Request-Id: 7d0c2f4e-1a6b-4c3d-9e8f-5a4b3c2d1e0f',
    'traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    '{"key":"","trace_id":"01HW3Z9T6QK2M5","correlation_id":"4a7f0c1e9b2d4e5f8a6b"}',
    'x-amzn-RequestId: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
    // Words for the state of a licence or a connection.
    'Licence: active, expired, invalid, disabled, site_inactive, item_name_mismatch, no_activations_left',
    'Lizenz: aktiv bis 31.01.2027, Lizenzschlüssel: gültig',
    'API key: connected. Token: expired. Webhook secret: missing. Password: required.',
    // Versions, dates, times, sizes.
    'SophMate 2.5.0-beta.1+build.7, PHP/8.3.30, OpenSSL/3.0.13, curl 8.5.0, MariaDB 10.11.6-MariaDB-log, v18.3.1.1',
    '2026-03-14 09:12:44.118204 UTC, 14-Mar-2026, 14.03.2026 09:12 Uhr, 1778065362, PT5M, +02:00',
    '512M, 64 MB, 81916023 bytes, 5003 ms, 12.02MB, 99.9 %, 3/5, 17 of 41',
    // Ids of posts, users and actions, positions.
    'post 1042, term 17, user 7, action 118201, attempt 3, line 412, column 18211, :3:18211',
    // Colours, classes, slugs, names of hooks, tables, options, functions.
    '#2271b1 #fff #cc1818ff rgb(34 113 177) .wp-block-button__link .is-style-outline has-background-color',
    'woocommerce_checkout_order_processed, wp_ajax_sophmate_sync, action_scheduler_run_queue, wc_admin_daily',
    'wp_wc_orders_meta, wp_actionscheduler_actions, _transient_timeout_wc_report_customers, woocommerce_ppcp-settings',
    'Automattic\\WooCommerce\\Internal\\DataStores\\Orders\\OrdersTableDataStore->get_items()',
    'sophmate, woocommerce-gateway-stripe, mollie-payments-for-woocommerce, contact-form-7, wpforms-lite',
    // Files below wp-content and of core, assets and their hashes.
    'wp-content/plugins/sophmate/includes/class-order-sync.php:412',
    'wp-content/themes/storefront/assets/js/app.3f9c1b2a7d.js?ver=6.1.2',
    'wp-content/uploads/wc-logs/fatal-errors-2026-03-14.log',
    'wp-includes/js/dist/vendor/react-dom.min.js?ver=18.3.1.1:10:41211',
    'integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"',
    'chunk 8f3a2b1c9d.min.js, wc-blocks-3f9c1b2a.css, main.4e7d1c.woff2',
    // Statuses, codes and sentences of providers, PHP, MySQL, cURL, SMTP.
    'HTTP/2 401, 403 Forbidden, 502 Bad Gateway, 429 Too Many Requests, status=deferred, dsn=4.7.1',
    'card_declined insufficient_funds do_not_honor authentication_required resource_missing BAD_VALUE',
    'Your card was declined. Your card has insufficient funds. The payment could not be authorised.',
    'SQLSTATE[HY000] [2002] 1045 1062 1146 HY000/2002, AH01071, ER_DUP_ENTRY, E_USER_WARNING',
    'cURL error 60: SSL certificate problem: unable to get local issuer certificate (http_request_failed)',
    '535 5.7.8 Error: authentication failed, 550 5.1.1 User unknown, 451 4.7.1 Greylisting in action',
    '{"code":"rest_cookie_invalid_nonce","message":"Cookie check failed","data":{"status":403}}',
    // Names of screens.
    'WooCommerce › Settings › Payments › Stripe, Tools › Site Health › Info, Users › Add New',
    'edit-shop_order, woocommerce_page_wc-settings, toplevel_page_sophmate, plugins_page_x, site-health',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

/** Lines without end that have made redactors slow: Presidio's, redact-pii's and openredaction's minutes among them. */
const LINES = [
  'a',
  '0123456789abcdef',
  'aB3+/dE6gH9jK2mN5p',
  '123-',
  '1',
  '1.',
  '"',
  "'",
  'password ',
  'key token secret ',
  'password=a ',
  '?a=b&',
  '/home/a',
  'a@b.',
  'AB12-',
  '<password>',
  ' ',
  '%41',
  '&#64;',
  '<wbr>',
  '\u200b',
  '\uff11',
  'QUJD',
];

describe('a line of 200 kB', () => {
  it.each(LINES)('of %j is read within 100 ms', (piece) => {
    const line = piece.repeat(Math.ceil(200_000 / piece.length));
    expectWithin(0.1, () => find(line));
  });
});
