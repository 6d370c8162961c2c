import { jwt } from '../../../src/redact/rules/jwt';
import { proveRule } from './prove-rule';

const HEAD = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9';
const BODY = 'eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkphbmUifQ';
const SIGN = 'c2lnbmF0dXJlLWludmVudGVkLWZvci1hLXRlc3Q';
const SHORT = 'eyJhbGciOiJub25lIn0.eyJhIjoxfQ.';
const TWICE = 'ZXlKaGJHY2lPaUpJVXpJMU5pSXNJblI1Y0NJNklrcFhWQ0o5';

proveRule(jwt, {
  ng: [
    [`${HEAD}.${BODY}.${SIGN}`, `${HEAD}.${BODY}.${SIGN}`],
    [`{"jwt":"${HEAD}.${BODY}.${SIGN}","ok":true}`, `${HEAD}.${BODY}.${SIGN}`],
    [`/wp-json/app/v1/me?jwt=${HEAD}.${BODY}.`, `${HEAD}.${BODY}.`],
    [`Cookie: session=${HEAD}.${BODY}`, `${HEAD}.${BODY}`],
    [`expired: ${SHORT}`, SHORT],
    [`?t=${HEAD}%2E${BODY}%2E${SIGN}&a=1`, `${HEAD}%2E${BODY}%2E${SIGN}`],
    [`"${TWICE}"`, TWICE],
    [`${TWICE}==`, `${TWICE}==`],
    [`Bearer ${HEAD}.${BODY}.${SIGN} refused`, `${HEAD}.${BODY}.${SIGN}`],
    [`${SHORT} ${HEAD}.${BODY}`, SHORT, `${HEAD}.${BODY}`],
  ],
  ok: [
    'eyJhbGciOi',
    'keyJ.setting.value',
    'eyJ.a.b',
    'heyJanesfriend.example.com',
    'wp.data.dispatch',
    'eyelet.eyeshadow',
    'they.eyed.it',
    'ZXlK',
    'monkeyJungleSettings.enabledForEveryone',
    'window.eyJ',
  ],
  hostile: ['eyJ', 'eyJaaaaaaaa', 'eyJaaaaaaaaa.', 'eyJ-_', 'ZXlK', 'eyA'],
});
