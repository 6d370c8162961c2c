import { cardPart } from '../../../src/redact/rules/card-part';
import { proveRule } from './prove-rule';

proveRule(cardPart, {
  ng: [
    ['["exp"] => "09/29"', '09/29'],
    ['[exp_date] => 09/29', '09/29'],
    ['Visa ending in 4242, expires 08/2029', '4242', '08/2029'],
    ['Visa endet auf 4242', '4242'],
    ['"last4":"4242","exp_month":8,"exp_year":2029', '4242', '8', '2029'],
    ['[last4] => 3000 [x]', '3000'],
    ["'last_four' => '0005'", '0005'],
    ['card_last4=1117&x', '1117'],
    ['Mastercard ending with 4444 (exp 12/27)', '4444', '12/27'],
    ['carte se terminant par 4242', '4242'],
    ['Kreditkarte gültig bis 09/28', '09/28'],
    [String.raw`{\"last4\":\"4242\"}`, '4242'],
    ['expiry_month=8&expiry_year=2029', '8', '2029'],
  ],
  ok: [
    'exp: 1794470001',
    'export 09/29',
    'regexp: 09/29',
    'expires 2026-02-28',
    'Licence expires 08/12/2026',
    '"expires":"2026-02-28 23:59:59"',
    'expires: Sat, 16-May-2026',
    'last 4 hours',
    'SM-5207, ending in an error',
    'ending in 30 days',
    '"last4":null',
    'The last four orders',
    'expires_in=3600',
    'Visa ending in <card-1>',
  ],
  hostile: ['ending in ', 'last4":"', 'expires 0', 'exp_month=', 'gültig bis '],
});
