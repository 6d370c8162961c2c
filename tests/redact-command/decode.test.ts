import { describe, expect, it } from 'vitest';
import { createDecoder } from '../../scripts/redact/decode.ts';

function decode(...pieces: readonly Uint8Array[]): string {
  const decoder = createDecoder();
  return [...pieces.map((piece) => decoder.read(piece)), decoder.end()].join('');
}

const big = Buffer.from('\ufeffä😀', 'utf16le').swap16();

describe('bytes', () => {
  it.each([
    ['UTF-8', Buffer.from('ä😀'), 'ä😀'],
    ['UTF-8 with a mark', Buffer.from('\ufeffä'), '\ufeffä'],
    ['UTF-16, little end first', Buffer.from('\ufeffä😀', 'utf16le'), '\ufeffä😀'],
    ['UTF-16, big end first', big, '\ufeffä😀'],
    ['one byte', Buffer.from('a'), 'a'],
    ['half a character', Buffer.from('😀').subarray(0, 2), '\ufffd'],
    ['none', Buffer.from(''), ''],
  ])('of %s are read, wherever they are cut', (_what, bytes, text) => {
    expect(decode(bytes)).toBe(text);
    expect(decode(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toBe(text);
  });
});
