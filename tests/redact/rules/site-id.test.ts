import { siteId } from '../../../src/redact/rules/site-id';
import { proveRule } from './prove-rule';

proveRule(siteId, {
  ng: [
    ['merchantAccountCode=TulpenwinkelECOM x', 'TulpenwinkelECOM'],
    ['SophMate 2.4.1 | License: active | Site ID 7F3K-Q2ZD-88LM', '7F3K-Q2ZD-88LM'],
    ['Site ID: hh-868d72495b', 'hh-868d72495b'],
    ['"site_id":"hh-868d72495b"', 'hh-868d72495b'],
    ['blog_id=204417', '204417'],
    ['shop-id: 77aa1', '77aa1'],
    ['Merchant ID M4X2Q9', 'M4X2Q9'],
    ['[account_id] => 40021', '40021'],
    ['store id #88123', '88123'],
    ["'instance_id' => 'i-0a1b2c'", 'i-0a1b2c'],
    ['customer_id: 10042', '10042'],
  ],
  ok: [
    'Site ID',
    'Site ID is missing',
    'site identity',
    'The account id could not be read',
    'site_id: ',
    'post_id=1042',
    'store ideas 2026',
    'user_id',
    'Site identity 2026',
    'webshop idle',
  ],
  hostile: ['site id ', 'site_id=', 'account_id: a', 'shop-id 1', 'customer '],
});
