import { authorization } from '../../../src/redact/rules/authorization';
import { proveRule } from './prove-rule';

proveRule(authorization, {
  ng: [
    ['Authorization: Basic amFuZTpvcGVuIHNlc2FtZQ==', 'amFuZTpvcGVuIHNlc2FtZQ=='],
    ['authorization: bearer abcdefghijkl', 'abcdefghijkl'],
    ["'Authorization' => 'Bearer ZmFrZS10b2tlbi0wMDE'", 'ZmFrZS10b2tlbi0wMDE'],
    ['{"Authorization":"Bearer 7f3k-29tl.v8hr~n=="}', '7f3k-29tl.v8hr~n=='],
    ["curl -H 'Authorization: Bearer Zx81q0_aa/bb+cc' https://shop.example.test/", 'Zx81q0_aa/bb+cc'],
    ['2026-11-22T14:03:17+00:00 DEBUG sent Bearer A21AAF3nvented9Token', 'A21AAF3nvented9Token'],
    ['Basic Y2tfMTIzOmNzXzQ1Ng==', 'Y2tfMTIzOmNzXzQ1Ng=='],
    ['Authorization: Api-Token 22cb987851bc5659', '22cb987851bc5659'],
    ['Proxy-Authorization: Token 9f8e7d6c5b4a', '9f8e7d6c5b4a'],
    ['authorization: 5eb4223e-5008-46e5-be67-c7b8f2732305', '5eb4223e-5008-46e5-be67-c7b8f2732305'],
  ],
  ok: [
    'Basic settings',
    'Basic information.',
    'Basic step-by-step guide',
    'Bearer authentication is not supported by this gateway',
    'WWW-Authenticate: Basic realm="Restricted"',
    'Basic',
    'Bearer: none',
    'Basic tax',
    'Authorization: required',
    'Authorization failed for this account',
  ],
  hostile: ['Basic ', 'Bearer a-', 'Authorization: ', 'Basic abc.', 'authorization: a '],
});
