import { unsnappy, varint } from './snappy.ts';

export type Entry = { readonly key: Buffer; readonly value: Buffer };

/** A log's blocks and its records' headers (google/leveldb `doc/log_format.md`). */
const BLOCK = 32 * 1024;
const HEADER = 7;
/** The end of a table: two places, then this number (`doc/table_format.md`). */
const FOOTER = 48;
const MAGIC = 0xdb4775248b80fb57n;

/** Every entry of a log, those too that were replaced or deleted since. */
export function readLog(file: Buffer): Entry[] {
  const entries: Entry[] = [];
  let batch: Buffer[] = [];
  for (let at = 0; at + HEADER <= file.length;) {
    const left = BLOCK - (at % BLOCK);
    const length = file.readUInt16LE(at + 4);
    const kind = file[at + 6] ?? 0;
    if (left < HEADER || kind === 0) {
      at += left;
      continue;
    }
    const piece = file.subarray(at + HEADER, at + HEADER + length);
    // 1 whole, 2 first, 3 middle, 4 last.
    batch = kind === 1 || kind === 2 ? [piece] : [...batch, piece];
    if (kind === 1 || kind === 4) entries.push(...readBatch(Buffer.concat(batch)));
    at += HEADER + length;
  }
  return entries;
}

/** Sequence, count, then puts (1) and deletions (0) (`db/write_batch.cc`). */
function readBatch(batch: Buffer): Entry[] {
  const entries: Entry[] = [];
  let at = 12;
  while (at < batch.length) {
    const puts = batch[at] === 1;
    const key = slice(batch, at + 1);
    if (key === undefined) break;
    const value = puts ? slice(batch, key.end) : { bytes: Buffer.alloc(0), end: key.end };
    if (value === undefined) break;
    entries.push({ key: key.bytes, value: value.bytes });
    at = value.end;
  }
  return entries;
}

/** Every entry of a table, its blocks decompressed. @returns nothing where it is no table */
export function readTable(file: Buffer): Entry[] | undefined {
  if (file.length < FOOTER || file.readBigUInt64LE(file.length - 8) !== MAGIC) return undefined;
  const meta = place(file, file.length - FOOTER);
  const index = meta && place(file, meta.end);
  if (index === undefined) return undefined;
  return readBlock(file, index).flatMap(({ value }) => {
    const data = place(value, 0);
    return data === undefined ? [] : readBlock(file, data);
  });
}

type Place = { readonly offset: number; readonly size: number; readonly end: number };

function place(bytes: Buffer, at: number): Place | undefined {
  const offset = varint(bytes, at);
  const size = offset && varint(bytes, offset.end);
  return size && { offset: offset.value, size: size.value, end: size.end };
}

/** Entries that share the beginning of their key with the one before; at the end, where they do not. */
function readBlock(file: Buffer, { offset, size }: Place): Entry[] {
  const stored = file.subarray(offset, offset + size);
  const block = file[offset + size] === 1 ? unsnappy(stored) : stored;
  if (block === undefined)
    throw new Error('A block of a table is compressed in a way that nobody can read here.');
  const end = block.length - 4 - 4 * block.readUInt32LE(block.length - 4);
  const entries: Entry[] = [];
  let key = Buffer.alloc(0);
  for (let at = 0; at < end;) {
    const shared = varint(block, at);
    const own = shared && varint(block, shared.end);
    const length = own && varint(block, own.end);
    if (!shared || !own || !length) break;
    const value = length.end + own.value;
    key = Buffer.concat([key.subarray(0, shared.value), block.subarray(length.end, value)]);
    entries.push({ key, value: block.subarray(value, value + length.value) });
    at = value + length.value;
  }
  return entries;
}

function slice(bytes: Buffer, at: number): { readonly bytes: Buffer; readonly end: number } | undefined {
  const length = varint(bytes, at);
  if (length === undefined || length.end + length.value > bytes.length) return undefined;
  const end = length.end + length.value;
  return { bytes: bytes.subarray(length.end, end), end };
}
