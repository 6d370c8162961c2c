import { providerToken } from '../../../src/redact/rules/provider-token';
import { proveRule } from './prove-rule';

// Put together here, so that no scanner of repositories takes an invented token for a real one.
const of = (lead: string, rest: string): string => `${lead}${rest}`;
const hex = '0123456789abcdef'.repeat(3);
const uuid = '3f2504e0-4f89-11d3-9a0c-0305e82c3301';
const letters = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hJ6';

const stripe = of('sk_live_', 'DEMOinvented3Zp8KdYw5NfRj6Gt');
const restricted = of('rk_test_', 'DEMOinvented3Zp8');
const hook = of('whsec_', 'DEMOinvented3Zp8KdYw5');
const consumerKey = of('ck_', hex.slice(0, 40));
const consumerSecret = of('cs_', hex.slice(0, 40));
const github = of('ghp_', letters);
const fineGrained = of('github_pat_', `${letters}_${letters}`);
const slack = of('xoxb-', '000000000000-inventedToken');
const google = of('AIza', letters.slice(0, 35));
const amazon = of('AKIA', 'INVENTED0KEY0000');
const sendgrid = of('SG.', `${letters.slice(0, 22)}.${letters}`);
const gitlab = of('glpat-', letters.slice(0, 20));
const npm = of('npm_', letters.slice(0, 36));
const paypal = of('access_token$production$', `inventedmerchant$${hex.slice(0, 32)}`);

proveRule(providerToken, {
  ng: [
    [`HTTP 401 Unauthorized: Invalid API key provided: ${stripe} (req_8sKd02LmPqXw41)`, stripe],
    [`{"publishable":"${of('pk_test_', '51Habcdefgh')}"}`, of('pk_test_', '51Habcdefgh')],
    [`key=${restricted};`, restricted],
    [`Webhook ${hook} rejected`, hook],
    [
      `/wp-json/wc/v3/orders?consumer_key=${consumerKey}&consumer_secret=${consumerSecret}`,
      consumerKey,
      consumerSecret,
    ],
    [`git clone https://${github}@git.example.test`, github],
    [fineGrained, fineGrained],
    [`slack: ${slack}`, slack],
    [`https://maps.example.test/api/js?key=${google}`, google],
    [`s3 ${amazon} denied`, amazon],
    [`smtp ${sendgrid}`, sendgrid],
    [`PRIVATE-TOKEN: ${gitlab}`, gitlab],
    [`//registry.example.test/:_authToken=${npm}`, npm],
    [`braintree ${paypal} expired`, paypal],
    [`openai ${of('sk-proj-', letters)}`, of('sk-proj-', letters)],
    [`anthropic ${of('sk-ant-api03-', letters)}`, of('sk-ant-api03-', letters)],
    [
      of('https://hooks.slack.com/services/', 'T0000/B0000/inventedinvented00'),
      of('https://hooks.slack.com/services/', 'T0000/B0000/inventedinvented00'),
    ],
    [`twilio ${of('AC', hex.slice(0, 32))}`, of('AC', hex.slice(0, 32))],
    [`shopify ${of('shpat_', hex.slice(0, 32))}`, of('shpat_', hex.slice(0, 32))],
    // Of all letters by now, and longer (shopify.dev/changelog).
    ...['shpss_', 'shpat_', 'shpca_', 'shppa_'].map((prefix): [string, string] => [
      `app ${of(prefix, 'Nf4kZu0LmQx7RbTd2WsYh9PvGc5JaEi3')}`,
      of(prefix, 'Nf4kZu0LmQx7RbTd2WsYh9PvGc5JaEi3'),
    ]),
    [
      `key ${of('tskey-', 'device-kJ81mZqLp0Wd-Gt5RvY2nXc8Bq4HsLw9Ku3Pe')}`,
      of('tskey-', 'device-kJ81mZqLp0Wd-Gt5RvY2nXc8Bq4HsLw9Ku3Pe'),
    ],
    [`mailchimp ${of(hex.slice(0, 32), '-us12')}`, of(hex.slice(0, 32), '-us12')],
    [`POSTMARK_SERVER: ${uuid}`, uuid],
    [`{mailgun} {AQAAABAAA ${hex.slice(0, 32)}}`, hex.slice(0, 32)],
    [`$this->klarnaKey('${letters}')`, letters],
    [
      `cloudflare\n${of('q7Kd_9LwQ2xTz8Vn-B4mHsYp', '3Gc6JfR1Xe5Ua0Z')}`,
      'q7Kd_9LwQ2xTz8Vn-B4mHsYp3Gc6JfR1Xe5Ua0Z',
    ],
    [
      `azure ${of('abc8', 'Q~')}${letters.slice(0, 33)} refused`,
      `${of('abc8', 'Q~')}${letters.slice(0, 33)}`,
    ],
    [
      `telegram ${of('123456789', ':AA')}${letters.slice(0, 33)}`,
      `${of('123456789', ':AA')}${letters.slice(0, 33)}`,
    ],
  ],
  ok: [
    'sk_live_',
    'risk_live_update',
    'ck_editor',
    'cs_CZ',
    'request req_8sKd02LmPqXw41',
    'AIza',
    'SG.settings.page',
    'npm_config_registry',
    'wc_order_status',
    'pk_production_keyname',
    'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'test_internal_settings_page_with_href_inside',
    's.makeKubeConfigController',
    // Files, versions and names of a provider's own
    `/wp-content/plugins/mailgun/assets/app.${hex.slice(0, 32)}.js`,
    `mailgun.js?ver=${hex.slice(0, 32)}`,
    `mailpoet commit ${hex.slice(0, 40)}`,
    `algolia @${hex.slice(0, 40)}`,
    `integrity of klaviyo.css: sha384-${letters}`,
    `paypal request ${uuid} failed`,
    '.hubspot-form .css-1q2w3e4r5t-MuiButton-containedPrimary',
    'woocommerce-paypal-payments-3-1-0-upgrade-notice-2',
    'PayPalExpressCheckoutButtonRenderer2',
    'mollie_wc_gateway_creditcard_v2_settings_2026',
    'Braintree\\\\PaymentMethodNonce2Gateway',
    'sumObject = suGyI5imvADdvU',
    'paypal at 20261122T084736Z',
    'klarna order wc_order_status_changed_2',
  ],
  hostile: [
    'sk_live_',
    'ck_',
    'xoxb-',
    'SG.',
    'github_pat_',
    'AIzaaaaa',
    'access_token$',
    'mailgun',
    'klarna a1',
    'algolia 0',
    '-us1',
    `${hex}-us1 `,
    ':AA',
    'Q~8Q~',
  ],
});
