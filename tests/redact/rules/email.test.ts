import { email } from '../../../src/redact/rules/email';
import { proveRule } from './prove-rule';

proveRule(email, {
  ng: [
    [
      'Return-Path: <bounce+7a51c4-t.kowalczyk=wp.example@mg.shop.example>',
      'bounce+7a51c4-t.kowalczyk=wp.example@mg.shop.example',
    ],
    [
      'from SRS0=aB3x=QT=wp.example=t.kowalczyk@relay.example',
      'SRS0=aB3x=QT=wp.example=t.kowalczyk@relay.example',
    ],
    ['New order from jane.doe@example.com (#1042)', 'jane.doe@example.com'],
    ['mailto:anna_lindqvist+shop@mail.example.co.uk', 'anna_lindqvist+shop@mail.example.co.uk'],
    ['?s=jane%40example.com&paged=1', 'jane%40example.com'],
    ['user_login=o%27neil%40example.org', 'o%27neil%40example.org'],
    ["<o'neil@example.org>", "o'neil@example.org"],
    ['Kunde: jürgen@müller.example', 'jürgen@müller.example'],
    ['почта: иван@пример.рф', 'иван@пример.рф'],
    ['from a@example.com, to b@example.net: 550 no such user', 'a@example.com', 'b@example.net'],
    ['"jane doe"@example.com', '"jane doe"@example.com'],
    ['jane&#64;example.com', 'jane&#64;example.com'],
    ['PHP Notice: invalid user "JANE@EXAMPLE.COM" in user.php on line 12', 'JANE@EXAMPLE.COM'],
  ],
  ok: [
    '@media (max-width: 782px)',
    'wp-content/plugins/example@2.1/index.php',
    'root@localhost',
    'Fatal error: Uncaught Error: Call to undefined method A::b()',
    'example.com',
    '5 @ 12.50',
    'npm install example@1.2.3',
    '@example.com',
    'see @jane on the forum',
    'mail%40',
    'a@b',
  ],
  hostile: ['a@a@', '.', '"@a.bc', 'a', 'a@', 'a@b.', '%40', 'a.b-c@d-'],
});
