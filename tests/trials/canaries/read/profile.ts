import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { BrowserKind } from '../../../harness/harness.ts';
import { type Entry, readLog, readTable } from './leveldb.ts';
import { unframe, unsnappy } from './snappy.ts';
import { readSqlite } from './sqlite.ts';

/** Bytes that the extension keeps, and where. */
export type Kept = { readonly place: string; readonly bytes: Uint8Array };

/**
 * Everything that the extension keeps in a profile, after the browser's end: every file of its own as it lies there, and
 * beside it each value that a file holds, taken out of LevelDB's logs and tables, SQLite, and the compression of
 * either browser. What a page keeps for itself is the page's and is left out.
 */
export async function* readProfile(kind: BrowserKind, profile: string, origin: string): AsyncGenerator<Kept> {
  const id = new URL(origin).host;
  // A copy: opening a database may change it.
  const copy = await mkdtemp(join(tmpdir(), 'saferepro-canaries-'));
  try {
    for (const file of await filesIn(profile)) {
      const path = relative(profile, file);
      if (!isOwn(kind, path, id)) continue;
      const bytes = await readFile(file);
      yield { place: path, bytes };
      yield* kind === 'chromium' ? inChromium(path, bytes) : inFirefox(path, bytes, await copied(file, copy));
    }
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

function isOwn(kind: BrowserKind, path: string, id: string): boolean {
  if (path.startsWith('downloads')) return false;
  if (kind === 'chromium') return path.includes(id);
  return (
    path.includes(`moz-extension+++${id}`) ||
    /^(browser-extension-data|extension-store|storage-sync)/.test(path)
  );
}

function* inChromium(path: string, bytes: Buffer): Iterable<Kept> {
  const entries = /\.log$/.test(path)
    ? readLog(bytes)
    : /\.(ldb|sst)$/.test(path)
      ? readTable(bytes)
      : undefined;
  const values = entries?.flatMap(({ key, value }: Entry) => [key, value]) ?? [bytes];
  for (const value of values) {
    if (entries !== undefined) yield { place: `${path}, entry`, bytes: value };
    const clone = decompressedClone(value);
    if (clone !== undefined) yield { place: `${path}, compressed value`, bytes: clone };
  }
}

/** Blink marks a compressed clone with FF 11 02, behind a version or at the start (`idb_value_wrapping.cc`). */
function decompressedClone(value: Buffer): Buffer | undefined {
  const mark = value.subarray(0, 24).indexOf(Buffer.from([0xff, 0x11, 0x02]));
  return mark === -1 ? undefined : unsnappy(value.subarray(mark + 3));
}

function* inFirefox(path: string, bytes: Buffer, copy: string): Iterable<Kept> {
  if (/\.sqlite$/.test(path)) {
    for (const { table, bytes: value } of readSqlite(copy)) {
      yield { place: `${path}, ${table}`, bytes: value };
      // Structured clones are compressed as a whole (dom/indexedDB `SnappyUncompressStructuredCloneData`).
      const clone = unsnappy(value, 1 << 26);
      if (clone !== undefined) yield { place: `${path}, ${table}, compressed value`, bytes: clone };
    }
  }
  const framed = unframe(bytes) ?? unsnappy(bytes, 1 << 26);
  if (framed !== undefined) yield { place: `${path}, compressed`, bytes: framed };
}

/** The file and its write-ahead log, which SQLite looks for beside it. */
async function copied(file: string, folder: string): Promise<string> {
  const own = await mkdtemp(join(folder, 'file-'));
  for (const name of await readdir(dirname(file))) {
    const from = join(dirname(file), name);
    if (from.startsWith(file)) await cp(from, join(own, name), { recursive: true });
  }
  return join(own, file.slice(dirname(file).length + 1));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
