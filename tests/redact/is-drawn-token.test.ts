import { expect, it } from 'vitest';
import { isDrawnToken } from '../../src/redact/is-drawn-token';

it.each([
  '9f8e7d6c5b4a39281706',
  'q1W2e3R4t5Y6u7I8',
  'Kq2VbXw9TzNh7RsYb8QnRv2Ks6Wx',
  '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
  '4711081511223344',
  'gX2LkQ9pWm4ZtR7vBn3c.Yh5JdF8sKx1AqPw6UeTo',
  'r7Kd_9Lw-Q2xTz8Vn_B4mHs',
])('a machine drew %j', (token) => {
  expect(isDrawnToken(token)).toBe(true);
});

it.each([
  'woocommerceGatewayStripeUpe2',
  'wp_ajax_nopriv_stripe_v2_handler',
  'settings-checkout-2026-11-22',
  'css-1q2w3e4r-MuiButton-root',
  'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1a2b3c',
  'internationalization2026',
  '20261122T084736Z',
  'StripePaymentMethodTypeSepaDebit2',
])('a person wrote %j', (token) => {
  expect(isDrawnToken(token)).toBe(false);
});
