import { amount } from '../../../src/redact/rules/amount';
import { proveRule } from './prove-rule';

proveRule(amount, {
  ng: [
    ['amount 49,99 €', '49,99 €'],
    ['€49.99 refunded', '€49.99'],
    ['£86.40', '£86.40'],
    ['$1,204.00 is too much', '$1,204.00'],
    ['$20', '$20'],
    ['USD 49.99', 'USD 49.99'],
    ['1.204,50 EUR', '1.204,50 EUR'],
    ["CHF 1'204.50", "CHF 1'204.50"],
    ['total: ¥4000', '¥4000'],
    ['99 zł', '99 zł'],
    ['12\u00a0€.', '12\u00a0€'],
  ],
  ok: [
    'PHP 8.3.30',
    'replace(/a/, "$1")',
    'Passing null to parameter #1 ($haystack)',
    'HTTP 500',
    'WooCommerce 9.1.2',
    '10001 milliseconds',
    'Currency: EUR',
    'USD is not supported',
    '$_GET',
    '€',
    '50 %',
  ],
  hostile: ['1', '1,', '$1', '€1', '1.1 ', 'EUR 1', '9 '],
});
