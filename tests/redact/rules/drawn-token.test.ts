import { drawnToken } from '../../../src/redact/rules/drawn-token';
import { proveRule } from './prove-rule';

const mixed = 'Kq2VbXw9TzNh7RsYb8QnRv2Ks6WxDm4P';
const small = 'k4w9x2m7q0z5t8r3v6n1j4h7g0f2d5s8';
const signed = 'r7Kd_9LwQ2xTz8Vn-B4mHsYp3Gc6JfR1Xe5Ua0Zt';
const md5 = '0123456789abcdef0123456789abcdef';

proveRule(drawnToken, {
  ng: [
    ['shop:$apr1$67o1r7HK$nujN4GmawrYa5QkZemzrTW', '$apr1$67o1r7HK$nujN4GmawrYa5QkZemzrTW'],
    [
      "'$wp$2y$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy'",
      '$wp$2y$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy',
    ],
    ["(3, '$P$BDk3xQpLm9ZrTyVbN2wEs5uHgC7fJ1/')", '$P$BDk3xQpLm9ZrTyVbN2wEs5uHgC7fJ1/'],
    [mixed, mixed],
    [`"${mixed}"`, mixed],
    [`value='${small}'`, small],
    [`pasted ${small.toUpperCase()} here`, small.toUpperCase()],
    [`{${mixed}}`, mixed],
    [`x=${mixed}&y=1`, mixed],
    [`sent ${signed}.`, signed],
    [`${signed}==`, `${signed}==`],
    [`first ${mixed}, second ${small}`, mixed, small],
    [
      `bot ${mixed.slice(0, 24)}.Cl2FMQ.${mixed.slice(0, 27)}`,
      `${mixed.slice(0, 24)}.Cl2FMQ.${mixed.slice(0, 27)}`,
    ],
    [`(${mixed}${small})`, `${mixed}${small}`],
  ],
  ok: [
    '$ref$defs/components/schemas/Order could not be resolved',
    'costs $6$ or less',
    'price$total$sum',
    '$1$, $2y$ and $P$ are names of hashes',
    `commit ${md5}01234567`,
    `main.${mixed}.js`,
    `/assets/${mixed}/app`,
    `integrity="sha384-${mixed}${mixed}"`,
    `sha256:${mixed}`,
    `data:image/png;base64,${mixed}`,
    'style.css?ver=' + mixed,
    '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    'woocommerceGatewayStripeUpePaymentMethods2',
    'wp-block-woocommerce-checkout-order-summary-block-2',
    'WC_Stripe_UPE_Payment_Method_Sepa_Debit_2026',
    'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1a2b3c',
    '2026112208473620261122084736',
    `.css-1q2w3e4r5t6y7u8i9o0p-MuiButton-containedPrimary`,
    `#${mixed}`,
    'woocommerce_gateway_stripe2.settings.checkout_order_summary2',
  ],
  hostile: [mixed, 'aB3-', 'aB3_cD4=', '0123456789', 'a', `${mixed} `, `${mixed}.js `],
});
