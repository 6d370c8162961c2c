import { orderNumber } from '../../../src/redact/rules/order-number';
import { proveRule } from './prove-rule';

proveRule(orderNumber, {
  ng: [
    ['Error processing refund for order #1041: amount', '1041'],
    ['Invalid order ID 1041. Customer #5521', '1041', '5521'],
    ['Order 1041 could not be saved.', '1041'],
    ['Bestellung Nr. 1041', '1041'],
    ['Rechnung 2041 fehlt', '2041'],
    ['"order_id":1041', '1041'],
    ['order_id=1041&x', '1041'],
    ['customer_id => 55', '55'],
    ['Subscription #87 is on hold', '87'],
    ['Refund: 1041', '1041'],
    ['Order number: 1041', '1041'],
    ['Order#1041', '1041'],
  ],
  ok: [
    'cURL error 28: Connection timed out after 10001 milliseconds',
    'HTTP 500',
    'ORDER BY 12',
    'order by',
    'WooCommerce 9.1.2',
    'Order prefix',
    'Sync orders',
    'Orders 41',
    'order: 10',
    'Order 10.5',
    'Order date 2026-11-22',
    'Order 2026-11-22',
    'reorder 41',
    'Invoices 3.2.1',
    'Customer 12%',
  ],
  hostile: ['order ', 'order #', 'order id ', 'order_id=1', 'order #1', 'invoice no '],
});
