import { mailboxName } from '../../../src/redact/rules/mailbox-name';
import { proveRule } from './prove-rule';

proveRule(mailboxName, {
  ng: [
    ['To: "Blessing Okafor" <b.okafor@mail.example>', 'Blessing Okafor'],
    ['Reply-To: Blessing Okafor <b.okafor@mail.example>', 'Blessing Okafor'],
    ['Jürgen Müller <jm@mail.example>', 'Jürgen Müller'],
    ['Cc: Ana de la Cruz <ana@mail.example>, Owen Tadros <o@mail.example>', 'Ana de la Cruz', 'Owen Tadros'],
    ['to=["Doe, Jane" <jane@mail.example>]', 'Doe, Jane'],
    ['From: "Tidewater Orders" <orders@mail.example>', 'Tidewater Orders'],
    ["Subject: x\nTo: Seán O'Neill <s@mail.example>", "Seán O'Neill"],
    ['cc: Marie-Claire Dubois <m@mail.example>', 'Marie-Claire Dubois'],
    ['Bcc:Raj Mehta <raj@mail.example>', 'Raj Mehta'],
    ['From: J. Doe <j@mail.example>', 'J. Doe'],
  ],
  ok: [
    'to=<b.okafor@mail.example>',
    '550 5.1.1 <b.okafor@mail.example>: Recipient address rejected',
    'Webmaster <webmaster@mail.example>',
    '"Customer Support" <support@mail.example>',
    'X-Mailer: PHPMailer 6.9.3 (https://github.com/PHPMailer/PHPMailer)',
    'To: Blessing Okafor',
    'a <b and c@d',
    'for <b.okafor@mail.example>; Mon, 2 Feb 2026',
    'Array <Object>',
    '"a" < "b"',
  ],
  hostile: ['"a" <', 'To: A ', 'Aaaa ', 'A a a a <', '"', 'To: Jane <a'],
});
