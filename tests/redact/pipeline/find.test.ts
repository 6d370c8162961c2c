import { describe, expect, it } from 'vitest';
import { secondsOf } from '../../support/cpu-time';
import { pattern } from '../../../src/redact/finding';
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

  it('asks only the rules it is given', () => {
    expect(find('a jane@example.com', [pattern('a', 'name', /a(?= )/dg)])).toEqual([
      { kind: 'name', start: 0, end: 1, rule: 'a' },
    ]);
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
];

describe('a line of 200 kB', () => {
  it.each(LINES)('of %j is read within 100 ms', (piece) => {
    const line = piece.repeat(Math.ceil(200_000 / piece.length));
    expect(secondsOf(() => find(line))).toBeLessThan(0.1);
  });
});
