import { urlParameters } from '../../../src/redact/rules/url-parameters';
import { proveRule } from './prove-rule';

proveRule(urlParameters, {
  ng: [
    ['GET /wp-admin/post.php?post=1042&action=edit 500', '1042'],
    ['https://shop.example.test/?s=jane%20doe&paged=2', 'jane%20doe'],
    ['load-scripts.php?c=1&load%5B%5D=jquery', '1', 'jquery'],
    ['/wp-admin/user-edit.php?user_id=7', '7'],
    ['/?page=jane%20doe', 'jane%20doe'],
    ['(/account?token=abc)', 'abc'],
    ['see "/my?email=jane&amp;x=2"', 'jane', '2'],
    ['/oauth?code=ac_1&state=9f8e', 'ac_1', '9f8e'],
    ['/checkout/?a=1.', '1'],
    ['/wp-json/wc/v3/customers?search=pemberley, then', 'pemberley'],
  ],
  ok: [
    '/wp-admin/admin.php?page=wc-settings&tab=checkout',
    'Are you sure?',
    'Really? a=b',
    '?page=x',
    '/wp-admin/edit.php?post_type=product',
    'a ? b : c',
    '/x.php?',
    '/x.php?flag',
    '/?page=',
    'what?=yes',
    '/app.js?ver=6.5.5',
    'at go (/wp-content/x.js?ver=6.5.5:12:5)',
  ],
  hostile: ['?', 'a?b=', 'a?a=b&', 'a?a=b&amp;', '/?&'],
});
