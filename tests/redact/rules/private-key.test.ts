import { privateKey } from '../../../src/redact/rules/private-key';
import { proveRule } from './prove-rule';

// Put together here, so that no scanner of repositories takes an invented key for a real one.
const armoured = (kind: string, body: string, end = true): string =>
  `-----BEGIN ${kind}-----${body}${end ? `-----END ${kind}-----` : ''}`;
const BODY = '\nMC4CAQAwBQYDK2VwBCIEIDEMOinvented\nPq7Rt2Wn5Xz8Kb3==\n';
const plain = armoured('PRIVATE KEY', BODY);
const rsa = armoured('RSA PRIVATE KEY', BODY);
const ec = armoured('EC PRIVATE KEY', BODY);
const ssh = armoured('OPENSSH PRIVATE KEY', BODY);
const encrypted = armoured('ENCRYPTED PRIVATE KEY', BODY);
const pgp = armoured('PGP PRIVATE KEY BLOCK', `\nVersion: 2.6${BODY}`);
const withHeaders = armoured('RSA PRIVATE KEY', `\nDEK-Info: AES-128-CBC,00FF${BODY}`);
const escaped = armoured('PRIVATE KEY', '\\nMC4CAQ\\nPq7R\\n');
const cut = armoured('PRIVATE KEY', BODY, false);
const oneLine = armoured('PRIVATE KEY', 'MC4CAQAwBQYDK2VwBCIE');

proveRule(privateKey, {
  ng: [
    [plain, plain],
    [`key: ${rsa} end`, rsa],
    [ec, ec],
    [`{"key":"${ssh}"}`, ssh],
    [encrypted, encrypted],
    [pgp, pgp],
    [withHeaders, withHeaders],
    [`"private_key": "${escaped}"`, escaped],
    [cut, cut],
    [`${plain}\n${oneLine}`, plain, oneLine],
  ],
  ok: [
    armoured('PUBLIC KEY', BODY),
    armoured('CERTIFICATE', BODY),
    armoured('PGP PUBLIC KEY BLOCK', BODY),
    armoured('PGP MESSAGE', BODY),
    'The private key could not be read',
    '----- PRIVATE KEY -----',
    'BEGIN PRIVATE KEY',
    '-----',
    'openssl pkey -in private.key',
    '---BEGIN PRIVATE KEY---',
  ],
  hostile: ['-----BEGIN PRIVATE KEY-----', '-----BEGIN PRIVATE KEY-----\nMIIE', '-----BEGIN ', '-'],
});
