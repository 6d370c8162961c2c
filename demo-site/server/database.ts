/**
 * A fresh database for every start.
 *
 * Filling one takes seconds, so the first is kept, empty of any use, and every start works on a copy.
 */
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { DemoData } from '../data.ts';
import { CACHE, ROOT } from './folders.ts';
import { PLUGINS } from './mounts.ts';

export type Database = {
  /** PHP that fills it; empty where it is full already. */
  readonly seed: string;
  /** Remembers the filled database for the next starts. */
  keep(): Promise<void>;
};

/** @param own data that are nobody else's: their database is filled for this start and not kept */
export async function prepareDatabase(wordpress: string, folder: string, own?: DemoData): Promise<Database> {
  const seed = await readFile(join(ROOT, 'php', 'seed.php'), 'utf8');
  if (own !== undefined) {
    await mkdir(folder);
    return { seed, keep: () => Promise.resolve() };
  }
  const data = await readFile(join(ROOT, 'data.json'), 'utf8');
  const state = createHash('sha256')
    .update([seed, data, basename(wordpress), ...PLUGINS].join('\n'))
    .digest('hex');
  const kept = join(CACHE, `database-${state.slice(0, 12)}`);
  if (existsSync(kept)) {
    await cp(kept, folder, { recursive: true });
    return { seed: '', keep: () => Promise.resolve() };
  }
  await mkdir(folder);
  return { seed, keep: () => keepCopy(folder, kept) };
}

async function keepCopy(folder: string, kept: string): Promise<void> {
  const draft = `${kept}.${String(process.pid)}.${String(Date.now())}`;
  await mkdir(CACHE, { recursive: true });
  await cp(folder, draft, { recursive: true });
  // Another start may have been quicker; its copy is as good.
  if (existsSync(kept)) await rm(draft, { recursive: true, force: true });
  else await rename(draft, kept);
}
