/**
 * SipHash-2-4 over UTF-16 code units, as 16 hex digits.
 * Ours, because it must be synchronous and there on `http://` sites, where `crypto.subtle` is missing (measured).
 * After Aumasson and Bernstein, "SipHash: a fast short-input PRF" (2012).
 */
export type HashKey = string & { readonly brand: 'HashKey' };

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
  const [high, low] = hash(halvesOf(key), encoder.encode(text));
  return digits(high) + digits(low);
}

type Halves = readonly [number, number, number, number];
/** The key that was asked with last, as the function takes it: every word of a text is hashed with the same. */
let last: { readonly key: HashKey; readonly halves: Halves } | undefined;

function halvesOf(key: HashKey): Halves {
  if (last?.key === key) return last.halves;
  const half = (at: number): number => Number.parseInt(key.slice(at, at + 8), 16);
  const halves: Halves = [half(0), half(8), half(16), half(24)];
  last = { key, halves };
  return halves;
}

function digits(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0');
}

/** The function itself, with the key as two 64-bit words; apart, so that the paper's vectors can be checked. */
export function siphashBytes(k0: bigint, k1: bigint, bytes: Uint8Array): bigint {
  const halves = [k0 >> 32n, k0, k1 >> 32n, k1].map((word) => Number(word & 0xffffffffn));
  const [h0 = 0, l0 = 0, h1 = 0, l1 = 0] = halves;
  const [high, low] = hash([h0, l0, h1, l1], bytes);
  return (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
}

const encoder = new TextEncoder();

/**
 * High and low half of the hash. In 32-bit halves, because every word of a text is hashed to look it up, and `BigInt`
 * takes four times as long (measured on a busy machine: 19 instead of 5 µs for a word).
 */
function hash([h0, l0, h1, l1]: Halves, bytes: Uint8Array): [number, number] {
  // v0 … v3, each as high and low half.
  let [ah, al] = [h0 ^ 0x736f6d65, l0 ^ 0x70736575];
  let [bh, bl] = [h1 ^ 0x646f7261, l1 ^ 0x6e646f6d];
  let [ch, cl] = [h0 ^ 0x6c796765, l0 ^ 0x6e657261];
  let [dh, dl] = [h1 ^ 0x74656462, l1 ^ 0x79746573];
  let [high, low] = [0, 0];
  // a += b, where the low halves carry over.
  const carry = (sum: number): number => (sum > 0xffffffff ? 1 : 0);
  const round = (): void => {
    let sum = (al >>> 0) + (bl >>> 0);
    ah = (ah + bh + carry(sum)) | 0;
    al = sum | 0;
    [high, low] = [bh, bl];
    bh = ((high << 13) | (low >>> 19)) ^ ah;
    bl = ((low << 13) | (high >>> 19)) ^ al;
    [ah, al] = [al, ah];
    sum = (cl >>> 0) + (dl >>> 0);
    ch = (ch + dh + carry(sum)) | 0;
    cl = sum | 0;
    [high, low] = [dh, dl];
    dh = ((high << 16) | (low >>> 16)) ^ ch;
    dl = ((low << 16) | (high >>> 16)) ^ cl;
    sum = (al >>> 0) + (dl >>> 0);
    ah = (ah + dh + carry(sum)) | 0;
    al = sum | 0;
    [high, low] = [dh, dl];
    dh = ((high << 21) | (low >>> 11)) ^ ah;
    dl = ((low << 21) | (high >>> 11)) ^ al;
    sum = (cl >>> 0) + (bl >>> 0);
    ch = (ch + bh + carry(sum)) | 0;
    cl = sum | 0;
    [high, low] = [bh, bl];
    bh = ((high << 17) | (low >>> 15)) ^ ch;
    bl = ((low << 17) | (high >>> 15)) ^ cl;
    [ch, cl] = [cl, ch];
  };
  const absorb = (wordHigh: number, wordLow: number): void => {
    dh ^= wordHigh;
    dl ^= wordLow;
    round();
    round();
    ah ^= wordHigh;
    al ^= wordLow;
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 8);
  for (let at = 0; at < whole; at += 8) absorb(view.getUint32(at + 4, true), view.getUint32(at, true));
  const last = new Uint8Array(8);
  last.set(bytes.subarray(whole));
  last[7] = bytes.length & 0xff;
  const rest = new DataView(last.buffer);
  absorb(rest.getUint32(4, true), rest.getUint32(0, true));
  cl ^= 0xff;
  for (let at = 0; at < 4; at += 1) round();
  return [ah ^ bh ^ ch ^ dh, al ^ bl ^ cl ^ dl];
}
