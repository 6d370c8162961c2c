import { describe, expect, it } from 'vitest';
import { asHashKey, newHashKey, siphash, siphashBytes } from '../../src/redact/siphash';
import { key, otherKey } from '../support/sealing';

// Key 00 … 0f, input 00 … n-1: `vectors_sip64` of the authors' reference implementation,
// https://github.com/veorq/SipHash/blob/master/vectors.h, bytes in the order printed there.
// The one of 15 bytes also stands in appendix A of the paper: a129ca6149be45e5.
const VECTORS: readonly (readonly [length: number, bytes: string])[] = [
  [0, '310e0edd47db6f72'],
  [1, 'fd67dc93c539f874'],
  [2, '5a4fa9d909806c0d'],
  [3, '2d7efbd796666785'],
  [4, 'b7877127e09427cf'],
  [5, '8da699cd64557618'],
  [6, 'cee3fe586e46c9cb'],
  [7, '37d1018bf50002ab'],
  [8, '6224939a79f5f593'],
  [15, 'e545be4961ca29a1'],
  [16, 'db9bc2577fcc2a3f'],
  [63, '724506eb4c328a95'],
];

const K0 = 0x0706050403020100n;
const K1 = 0x0f0e0d0c0b0a0908n;

const littleEndian = (hash: bigint): string =>
  Array.from({ length: 8 }, (_, at) => ((hash >> BigInt(8 * at)) & 0xffn).toString(16).padStart(2, '0')).join(
    '',
  );

describe('siphash', () => {
  it.each(VECTORS)('gives the reference’s hash of %i bytes', (length, expected) => {
    const bytes = Uint8Array.from({ length }, (_, at) => at);
    expect(littleEndian(siphashBytes(K0, K1, bytes))).toBe(expected);
  });

  it('reads a part of a longer buffer as what it is', () => {
    const bytes = Uint8Array.from({ length: 20 }, (_, at) => at - 3).subarray(3, 18);
    expect(siphashBytes(K0, K1, bytes)).toBe(0xa129ca6149be45e5n);
  });

  it('is 16 hex digits, the same for the same key and text, another for another', () => {
    const hash = siphash(key, 'jane@example.com');
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(siphash(key, 'jane@example.com')).toBe(hash);
    expect(siphash(otherKey, 'jane@example.com')).not.toBe(hash);
    expect(siphash(key, 'jane@example.con')).not.toBe(hash);
  });

  it('makes keys that are keys, and never the same twice', () => {
    const keys = Array.from({ length: 50 }, newHashKey);
    expect(new Set(keys).size).toBe(50);
    for (const made of keys) expect(asHashKey(made)).toBe(made);
  });

  it.each(['', '00', `${key}00`, key.toUpperCase().replace('0', 'G'), ` ${key}`, `${key}\n`])(
    'takes %j for no key',
    (raw) => {
      expect(asHashKey(raw)).toBeUndefined();
    },
  );
});
