/**
 * SipHash-2-4 over UTF-16 code units, as 16 hex digits.
 * Ours, because it must be synchronous and there on `http://` sites, where `crypto.subtle` is missing (measured).
 * After Aumasson and Bernstein, "SipHash: a fast short-input PRF" (2012).
 */
export type HashKey = string & { readonly brand: 'HashKey' };

const MASK = 0xffffffffffffffffn;
const rotate = (x: bigint, by: bigint): bigint => ((x << by) | (x >> (64n - by))) & MASK;

/** A new random key: 128 bits as 32 hex digits. It lives in memory only, as long as its recording. */
export function newHashKey(): HashKey {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') as HashKey;
}

/** A key that came over the wire, or nothing if it is not one. */
export function asHashKey(raw: string): HashKey | undefined {
  return /^[0-9a-f]{32}$/.test(raw) ? (raw as HashKey) : undefined;
}

export function siphash(key: HashKey, text: string): string {
  const bytes = new TextEncoder().encode(text);
  return siphashBytes(BigInt(`0x${key.slice(0, 16)}`), BigInt(`0x${key.slice(16)}`), bytes)
    .toString(16)
    .padStart(16, '0');
}

/** The function itself, with the key as two 64-bit words; apart, so that the paper's vectors can be checked. */
export function siphashBytes(k0: bigint, k1: bigint, bytes: Uint8Array): bigint {
  let v0 = k0 ^ 0x736f6d6570736575n;
  let v1 = k1 ^ 0x646f72616e646f6dn;
  let v2 = k0 ^ 0x6c7967656e657261n;
  let v3 = k1 ^ 0x7465646279746573n;
  const round = (): void => {
    v0 = (v0 + v1) & MASK;
    v1 = rotate(v1, 13n) ^ v0;
    v0 = rotate(v0, 32n);
    v2 = (v2 + v3) & MASK;
    v3 = rotate(v3, 16n) ^ v2;
    v0 = (v0 + v3) & MASK;
    v3 = rotate(v3, 21n) ^ v0;
    v2 = (v2 + v1) & MASK;
    v1 = rotate(v1, 17n) ^ v2;
    v2 = rotate(v2, 32n);
  };
  const absorb = (word: bigint): void => {
    v3 ^= word;
    round();
    round();
    v0 ^= word;
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 8);
  for (let at = 0; at < whole; at += 8) absorb(view.getBigUint64(at, true));
  let last = BigInt(bytes.length & 0xff) << 56n;
  for (let at = whole; at < bytes.length; at += 1) last |= BigInt(bytes[at] ?? 0) << BigInt(8 * (at - whole));
  absorb(last);
  v2 ^= 0xffn;
  round();
  round();
  round();
  round();
  return v0 ^ v1 ^ v2 ^ v3;
}
