import { smtpCredential } from '../../../src/redact/rules/smtp-credential';
import { proveRule } from './prove-rule';

const NAME = 'VXNlcm5hbWU6';
const PASSWORD = 'UGFzc3dvcmQ6';

proveRule(smtpCredential, {
  ng: [
    [`SERVER -> CLIENT: 334 ${NAME}\nCLIENT -> SERVER: b3JkZXJz\n`, 'b3JkZXJz'],
    [`2026-02-02 07:40:18 334 ${PASSWORD}\n2026-02-02 07:40:18 CLIENT -> SERVER: VGlkZTg4`, 'VGlkZTg4'],
    [`334 ${PASSWORD}\nVGlkZTg4`, 'VGlkZTg4'],
    [`S: 334 ${NAME}\r\nC: b3JkZXJz\r\nS: 334 ${PASSWORD}\r\nC: VGlkZTg4`, 'b3JkZXJz', 'VGlkZTg4'],
    ['AUTH PLAIN AG9yZGVycwBUaWRl', 'AG9yZGVycwBUaWRl'],
    ['C: AUTH PLAIN AG9yZGVycwBUaWRlODg=', 'AG9yZGVycwBUaWRlODg='],
    ['AUTH LOGIN b3JkZXJz', 'b3JkZXJz'],
    ['AUTH XOAUTH2 dXNlcj1vcmRlcnNAdGlkZQ==', 'dXNlcj1vcmRlcnNAdGlkZQ=='],
    ['>>> AUTH CRAM-MD5 b3JkZXJzIDAxMjM=', 'b3JkZXJzIDAxMjM='],
    [`<< 334 ${NAME}\n>> b3JkZXJz`, 'b3JkZXJz'],
    ['2026-02-02 07:40:18 CLIENT -> SERVER: VGlkZTg4Z3Jv\n', 'VGlkZTg4Z3Jv'],
  ],
  ok: [
    'CLIENT -> SERVER: STARTTLS',
    'CLIENT -> SERVER: EHLO shop',
    'CLIENT -> SERVER: Bestellung',
    '250-AUTH PLAIN LOGIN',
    '250 AUTH LOGIN PLAIN XOAUTH2',
    'CLIENT -> SERVER: AUTH LOGIN',
    `535 5.7.8 Error: authentication failed: ${PASSWORD}`,
    `334 ${NAME}`,
    `334 ${NAME}\nCLIENT -> SERVER: [credentials hidden]`,
    'AUTH PLAIN is not offered',
    'SMTP Error: Could not authenticate.',
    '334 lines were read\nb3JkZXJz',
    '235 2.7.0 Authentication successful',
  ],
  hostile: [
    'CLIENT -> SERVER: aaaaAAAA',
    `334 ${NAME}\n`,
    `334 ${NAME} `,
    'AUTH PLAIN ',
    'AUTH PLAIN aaaaaaaa ',
    '334 ',
  ],
});
