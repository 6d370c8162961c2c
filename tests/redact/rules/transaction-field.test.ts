import { transactionField } from '../../../src/redact/rules/transaction-field';
import { proveRule } from './prove-rule';

proveRule(transactionField, {
  ng: [
    ['"paypal_order_id":"5O190127TN364715T"', '5O190127TN364715T'],
    ['&txn_id=61E67681CH3238416&x=1', '61E67681CH3238416'],
    ['payer_id=LPLWNMTBWMFAY&a', 'LPLWNMTBWMFAY'],
    ['pspReference=8836183819713023 eventCode', '8836183819713023'],
    ['"payment_id":70411,', '70411'],
    ["'transaction_id' => '8XY12345'", '8XY12345'],
    ['Transaction ID: 4TU60318DP784135K', '4TU60318DP784135K'],
    ['[capture_id] => 3C679366HH908993F', '3C679366HH908993F'],
    ['authorization id: 0VF52814937998046', '0VF52814937998046'],
    ['charge-id=ab12-cd34', 'ab12-cd34'],
    ['parent_txn_id=61E67681CH3238416', '61E67681CH3238416'],
  ],
  ok: [
    '"transaction_id":""',
    'transaction_id: missing',
    'payment_id is required',
    'payment_method_id=stripe_sepa',
    'debug_id: f1f7a3c0d4b62',
    'request_id: req_8sKd02LmPqXw41',
    'correlation_id=4a7f0c1e-9b2d',
    'Transaction ID: <transaction-1>',
    '"payment_id":null',
    'payment_idle_time=5003',
    'payment reference is not unique',
  ],
  hostile: ['txn_id=', 'payment_id":"', 'txn_id=a', 'transaction id => ', 'payer_id=ABCDEFGHIJ'],
});
