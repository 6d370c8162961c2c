import { pattern } from '../finding';

/**
 * What a mail client answers when a server asks who it is (RFC 4954; SASL LOGIN asks `Username:` and `Password:` in
 * base64), in the dress of a log that tells who speaks (PHPMailer, `SMTPDebug`).
 */
export const smtpCredential = pattern(
  'smtp-credential',
  'credential',
  /\b334 (?:VXNlcm5hbWU6|VXNlciBOYW1lAA==|UGFzc3dvcmQ6|UGFzc3dvcmQA)\s{0,4}\n(?:[^\r\n]{0,60}?(?:->|>>|:) ?(?:SERVER: ?)?)?([\w+/]{4,400}={0,2})(?=\s{0,4}(?:\n|$))|\bCLIENT -> SERVER: ?((?=[A-Za-z\d+/]{0,80}[a-z])(?=[a-z\d+/]{0,80}[A-Z])(?:[\w+/]{4}){2,100}(?:[\w+/]{2}==|[\w+/]{3}=)?)(?=\s{0,4}(?:\n|$))|\bAUTH (?:PLAIN|LOGIN|XOAUTH2|CRAM-MD5) ([\w+/]{8,4000}={0,2})(?![\w+/])/dg,
);
