import { orderKey } from '../../../src/redact/rules/order-key';
import { proveRule } from './prove-rule';

proveRule(orderKey, {
  ng: [
    ['declined for wc_order_h7Kq2VbXw9TzN (SM-4022)', 'h7Kq2VbXw9TzN'],
    ['/checkout/order-received/1042/?key=wc_order_h7Kq2VbXw9TzN', 'wc_order_h7Kq2VbXw9TzN'],
    ['/checkout/order-pay/7/?pay_for_order=true&key=wc_order_p3Rm8LsYc5QdJ', 'wc_order_p3Rm8LsYc5QdJ'],
    ['wp-login.php?action=rp&key=Ab3dE6gH9jK2mN5pQ8sT&login=jane', 'Ab3dE6gH9jK2mN5pQ8sT'],
    ['wp-login.php?login=jane&amp;key=Ab3dE6gH9jK2mN5pQ8sT', 'Ab3dE6gH9jK2mN5pQ8sT'],
    ['?action=confirmaction&request_id=3&confirm_key=Ab3dE6gH9jK2mN5pQ8sT', 'Ab3dE6gH9jK2mN5pQ8sT'],
    ['?rm_token=Ab3dE6gH9jK2&rm_key=Qq70p9Zz81q0', 'Ab3dE6gH9jK2', 'Qq70p9Zz81q0'],
    [
      '?download_file=12&order=wc_order_t6Wn1ZgHu4XkB&uid=0123456789abcdef&key=43204226-2f87-4da7-b7ee-4d20cc66e846',
      't6Wn1ZgHu4XkB',
      '0123456789abcdef',
      '43204226-2f87-4da7-b7ee-4d20cc66e846',
    ],
    ['wp-activate.php?key=0123456789abcdef', '0123456789abcdef'],
    ['redirect_to=%2Forder-received%2F7%2F%3Fa%3D1%26key%3Dwc_order_c9Fv4DjSm7RpG', 'wc_order_c9Fv4DjSm7RpG'],
  ],
  ok: [
    'wc_order_status',
    'wc_order_attribution',
    'wc_order_coupon_lookup',
    'woocommerce_order_status_changed',
    'meta_key=_billing_city',
    '?page=wc-orders&order=asc',
    'The key is missing',
    '?key=',
    '?key=abc',
    'wc_order_stats and wc_order_product_lookup',
  ],
  hostile: ['wc_order_', '?key=', '&amp;key=', 'confirm_key=a', 'wc_order_a1'],
});
