import { coupon } from '../../../src/redact/rules/coupon';
import { proveRule } from './prove-rule';

proveRule(coupon, {
  ng: [
    ['Coupon "VIP-JANE-10" does not exist!', 'VIP-JANE-10'],
    ['Coupon code VIP10JANE already applied!', 'VIP10JANE'],
    ['Der Gutschein „sommer-jane“ ist abgelaufen', 'sommer-jane'],
    ['"coupon_code":"jane10"', 'jane10'],
    ["coupon => 'friends of jane'", 'friends of jane'],
    ['coupon=jane-2041', 'jane-2041'],
    ['Voucher code: ABCD-1234', 'ABCD-1234'],
    ['Promo code SUMMERSALE is gone', 'SUMMERSALE'],
    ['Gutscheincode JANE2041', 'JANE2041'],
    ['Coupon &quot;vip&quot; does not exist', 'vip'],
    ['Coupon “vip jane” removed', 'vip jane'],
  ],
  ok: [
    'Coupon code already applied!',
    'Coupons',
    'Enter a coupon code',
    'Coupon does not exist!',
    'Coupon settings were saved',
    '"coupon":"yes"',
    'coupon_lines',
    'Coupon usage limit has been reached.',
    'Gutschein einlösen',
    'Promotion ends soon',
    'coupon: null',
    '<img alt="order, amount, coupon"><svg viewBox="0 0 1 1">',
    'a[href="edit.php?post_type=shop_coupon"][data-row="1"]',
  ],
  hostile: ['coupon ', 'coupon "', 'coupon code ', 'coupon=a', "coupon 'a", 'coupon „'],
});
