import { amountField } from '../../../src/redact/rules/amount-field';
import { proveRule } from './prove-rule';

proveRule(amountField, {
  ng: [
    ['"total":"129.90"', '129.90'],
    ['{"amount":8640,"currency":"eur"}', '8640'],
    ['"order_amount":4995', '4995'],
    ['&mc_gross=49.95&mc_currency=EUR', '49.95'],
    ['"price":"89.00","priceCurrency"', '89.00'],
    ["'cart_total' => '1204.50'", '1204.50'],
    ['[order_total] => 58,20', '58,20'],
    [String.raw`{\"total\":\"12.00\"}`, '12.00'],
    ['"refund_amount": 500', '500'],
    ['?amount=2500&x', '2500'],
    ['"discount_total":"5.00","shipping_total":"4.90"', '5.00', '4.90'],
  ],
  ok: [
    '"total":17',
    '"total":"3"',
    'Total Database Size: 412.50MB',
    'total: 12.02',
    '"price_id":"1"',
    '"amount":"<amount-1>"',
    'amount must be at least 50 cents',
    '"total_pages":100',
    '"version":"10.20"',
    '"total":"10.9.1"',
    '"interval":43200',
  ],
  hostile: ['"amount":', '"total":"', '_amount=1', '"price":1.', '[total'],
});
