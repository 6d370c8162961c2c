import { firewallValue } from '../../../src/redact/rules/firewall-value';
import { proveRule } from './prove-rule';

proveRule(firewallValue, {
  ng: [
    ["against variable `ARGS:note' (Value: `call Ruth' ) [file", 'call Ruth'],
    ["(Value: `a@b' )", 'a@b'],
    ["(Value: 'it is (not) mine')", 'it is (not) mine'],
    [
      '[data "Matched Data: union found within ARGS:s: jane union select"]',
      'union found within ARGS:s: jane union select',
    ],
    ['[data "Matched Data: jane"] [severity "2"]', 'jane'],
    ['found within ARGS:pwd: open sesame', 'open sesame'],
    ['found within REQUEST_COOKIES:x: abc"]', 'abc'],
    ['found within REQUEST_BODY: first=jane]', 'first=jane'],
    ["`Rx' (Value: `x') and (Value: `y')", 'x', 'y'],
    ['found within ARGS:billing_phone: 0301234', '0301234'],
  ],
  ok: [
    'ModSecurity: Access denied with code 403 (phase 2).',
    '[id "942100"] [severity "2"]',
    'Value: 3',
    '(Value: 3)',
    'was found within the plug-in',
    'found within ARGS',
    '[data "x"]',
    'Matched "Operator `Rx\' with parameter',
    '(value)',
    '[uri "/wp-admin/post.php"]',
  ],
  hostile: [
    '(Value: `',
    '[data "Matched Data: ',
    'found within ARGS:',
    'found within ARGS: a',
    "(Value: `a' ",
  ],
});
