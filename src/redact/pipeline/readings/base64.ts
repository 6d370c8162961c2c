import type { Reading } from '../reading';

const utf8 = new TextDecoder();

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
  if (run.length % 4 === 1 || !beginsText(run)) return undefined;
  const text = utf8.decode(Uint8Array.from(atob(run), (character) => character.charCodeAt(0)));
  // SASL PLAIN (RFC 4616) parts user and password by NUL.
  return /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/.test(text)
    ? undefined
    : `\n)\n${text}\n)\n`;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Is its first byte one with which a text begins? Most runs are told by it, and need not be decoded. */
function beginsText(run: string): boolean {
  const byte = (LETTERS.indexOf(run.charAt(0)) << 2) | (LETTERS.indexOf(run.charAt(1)) >> 4);
  return (byte >= 32 && byte < 127) || (byte >= 0xc2 && byte < 0xf5) || [0, 9, 10, 13].includes(byte);
}
