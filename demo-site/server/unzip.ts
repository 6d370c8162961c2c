/** Unpacks a zip archive with Node alone, because no `unzip` can be counted on. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { inflateRawSync } from 'node:zlib';

// Record signatures and offsets: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
const END_OF_DIRECTORY = 0x06054b50;
const DEFLATED = 8;

export async function unzip(archive: string, folder: string): Promise<void> {
  const zip = await readFile(archive);
  for (const entry of entriesOf(zip, archive)) {
    if (entry.name.endsWith('/')) continue;
    const target = join(folder, entry.name);
    if (relative(folder, target).startsWith('..')) {
      throw new Error(
        `${archive} holds a file outside its folder (${entry.name}); install the demo site's packages again.`,
      );
    }
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, entry.read());
  }
}

type Entry = { readonly name: string; read(): Buffer };

function entriesOf(zip: Buffer, archive: string): Entry[] {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new Error(`${archive} is no zip archive; install the demo site's packages again.`);
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push(entryAt(zip, at, nameLength));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function entryAt(zip: Buffer, at: number, nameLength: number): Entry {
  const method = zip.readUInt16LE(at + 10);
  const size = zip.readUInt32LE(at + 20);
  const local = zip.readUInt32LE(at + 42);
  return {
    name: zip.toString('utf8', at + 46, at + 46 + nameLength),
    read() {
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const packed = zip.subarray(start, start + size);
      return method === DEFLATED ? inflateRawSync(packed) : packed;
    },
  };
}
