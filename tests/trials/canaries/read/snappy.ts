/**
 * Decompresses snappy, as LevelDB's tables, Chromium's and Firefox's structured clones have it
 * (google/snappy `format_description.txt`, `framing_format.txt`). @returns nothing where it is none
 */
export function unsnappy(bytes: Uint8Array, most = 1 << 28): Buffer | undefined {
  const head = varint(bytes, 0);
  if (head === undefined || head.value > most) return undefined;
  const out = Buffer.alloc(head.value);
  let length = 0;
  let at = head.end;
  while (at < bytes.length) {
    const tag = bytes[at] ?? 0;
    const piece = (tag & 3) === 0 ? literal(bytes, at, tag) : copy(bytes, at, tag);
    if (piece === undefined || length + piece.length > out.length) return undefined;
    if (piece.offset === 0) {
      out.set(bytes.subarray(piece.from, piece.from + piece.length), length);
    } else {
      if (piece.offset > length) return undefined;
      // May overlap with what it writes: that is how runs are told.
      for (let nth = 0; nth < piece.length; nth += 1)
        out[length + nth] = out[length + nth - piece.offset] ?? 0;
    }
    length += piece.length;
    at = piece.end;
  }
  return length === out.length && length > 0 ? out : undefined;
}

/** The framed kind, with its header `sNaPpY`. @returns nothing where it is none */
export function unframe(bytes: Uint8Array): Buffer | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.toString('latin1', 4, 10) !== 'sNaPpY') return undefined;
  const chunks: Buffer[] = [];
  for (let at = 10; at + 4 <= view.length;) {
    const kind = view[at] ?? 0;
    const length = view.readUIntLE(at + 1, 3);
    // Four bytes of checksum stand before the data.
    const data = view.subarray(at + 8, at + 4 + length);
    if (kind === 0) chunks.push(unsnappy(data) ?? Buffer.alloc(0));
    if (kind === 1) chunks.push(data);
    at += 4 + length;
  }
  return Buffer.concat(chunks);
}

type Piece = {
  readonly offset: number;
  readonly from: number;
  readonly length: number;
  readonly end: number;
};

function literal(bytes: Uint8Array, at: number, tag: number): Piece | undefined {
  const short = tag >> 2;
  const extra = short < 60 ? 0 : short - 59;
  let length = short;
  if (extra > 0) {
    length = 0;
    for (let nth = 0; nth < extra; nth += 1) length += (bytes[at + 1 + nth] ?? 0) * 2 ** (8 * nth);
  }
  const from = at + 1 + extra;
  const end = from + length + 1;
  return end > bytes.length ? undefined : { offset: 0, from, length: length + 1, end };
}

function copy(bytes: Uint8Array, at: number, tag: number): Piece | undefined {
  const [one = 0, two = 0, three = 0, four = 0] = bytes.subarray(at + 1, at + 5);
  const long = (tag >> 2) + 1;
  const piece = [
    undefined,
    { offset: ((tag >> 5) << 8) | one, length: ((tag >> 2) & 7) + 4, size: 2 },
    { offset: one | (two << 8), length: long, size: 3 },
    { offset: (one | (two << 8) | (three << 16) | (four << 24)) >>> 0, length: long, size: 5 },
  ][tag & 3];
  if (piece === undefined || piece.offset === 0) return undefined;
  return { offset: piece.offset, from: 0, length: piece.length, end: at + piece.size };
}

/** A number in groups of seven bits, the least first. */
export function varint(
  bytes: Uint8Array,
  from: number,
): { readonly value: number; readonly end: number } | undefined {
  let value = 0;
  for (let at = from; at < Math.min(bytes.length, from + 10); at += 1) {
    const byte = bytes[at] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * (at - from));
    if (byte < 0x80) return { value, end: at + 1 };
  }
  return undefined;
}
