import { APART, type Reading } from '../reading';

const utf8 = new TextDecoder();
/** Bytes that are UTF-8 (RFC 3629, 4), without controls but NUL and white space, perhaps cut within a character. */
const TEXT =
  /^(?:[\0\t\n\r\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}){0,9}(?:[\xc2-\xf4][\x80-\xbf]{0,2})?$/;
/** Characters that are tried before all are: most runs are no text from their beginning on. */
const HEAD = 12;

/**
 * A run of base64 (RFC 4648, 4) that is text to its end. Capitals and others are among the first of it: so most
 * names and hashes need not be tried.
 */
export const base64: Reading = {
  id: 'base64',
  unit: /(?<![\w+-])(?=[a-z0-9+/]{0,24}[A-Z])(?=[A-Z+/]{0,24}[a-z0-9])[A-Za-z0-9+/]{11,8000}={0,2}/g,
  decode: decodeBase64,
};

/** The text of a run of base64, between brackets in lines of their own: nothing reads across them. */
export function decodeBase64(unit: string): string | undefined {
  const run = unit.replace(/=+$/, '');
  if (run.length % 4 === 1 || !TEXT.test(atob(run.slice(0, HEAD)))) return undefined;
  const text = utf8.decode(Uint8Array.from(atob(run), (character) => character.charCodeAt(0)));
  // SASL PLAIN (RFC 4616) parts user and password by NUL.
  return /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/.test(text)
    ? undefined
    : APART + text + APART;
}
