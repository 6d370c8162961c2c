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
  ],
  hostile: ['Basic ', 'Bearer a-', 'Authorization: ', 'Basic abc.'],
});
