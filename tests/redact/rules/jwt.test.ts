import { jwt } from '../../../src/redact/rules/jwt';
import { proveRule } from './prove-rule';

const HEAD = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9';
const BODY = 'eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkphbmUifQ';
const SIGN = 'c2lnbmF0dXJlLWludmVudGVkLWZvci1hLXRlc3Q';

proveRule(jwt, {
  ng: [
    [`${HEAD}.${BODY}.${SIGN}`, `${HEAD}.${BODY}.${SIGN}`],
    [`{"jwt":"${HEAD}.${BODY}.${SIGN}","ok":true}`, `${HEAD}.${BODY}.${SIGN}`],
    [`/wp-json/app/v1/me?jwt=${HEAD}.${BODY}.`, `${HEAD}.${BODY}.`],
    [`Cookie: session=${HEAD}.${BODY}`, `${HEAD}.${BODY}`],
  ],
  ok: ['eyJhbGciOi', 'keyJ.setting.value', 'eyJ.a.b', 'heyJanesfriend.example.com', 'wp.data.dispatch'],
  hostile: ['eyJ', 'eyJaaaaaaaa', 'eyJaaaaaaaaa.', 'eyJ-_'],
});
