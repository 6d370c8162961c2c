import { execFile } from 'node:child_process';
import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { sources } from '../../scripts/lib/build.ts';
import { newestIn, timeOf } from '../../scripts/lib/newest.ts';
import type { BrowserKind } from '../harness/harness.ts';
import { type Variant, variantNamed } from './variants.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
/** A lock that is older was left by somebody who was killed, in milliseconds. */
const STALE_MS = 60_000;

/** Where a variant of the extension lies once it is built. */
export function variantDir(variant: Variant, kind: BrowserKind): string {
  return join(root, 'out', 'variants', variant, kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/**
 * Builds a variant unless it is newer than what it is made of; it takes some four seconds. Whoever else asks for it
 * meanwhile waits: a browser that runs on a folder loses its pages when it is built anew.
 * @returns its folder @throws with what WXT said
 */
export async function buildVariant(variant: Variant, kind: BrowserKind): Promise<string> {
  const folder = variantDir(variant, kind);
  const lock = `${folder}.lock`;
  await mkdir(dirname(folder), { recursive: true });
  await take(lock);
  try {
    if (!isFresh(folder)) await build(variant, kind);
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
  return folder;
}

function isFresh(folder: string): boolean {
  const made = [...sources, join('tests', 'variants')].map((source) => newestIn(join(root, source)));
  return timeOf(join(folder, 'manifest.json')) > Math.max(...made);
}

async function build(variant: Variant, kind: BrowserKind): Promise<void> {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const browser = kind === 'chromium' ? 'chrome' : 'firefox';
  await run(process.execPath, [wxt, 'build', '-b', browser, '-c', 'tests/variants/wxt.config.ts'], {
    cwd: root,
    env: { ...process.env, SAFEREPRO_VARIANT: variantNamed(variant) },
  });
}

/** Making a folder is the one thing that two processes cannot both do. */
async function take(lock: string): Promise<void> {
  for (;;) {
    const taken = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (taken) return;
    const since = await stat(lock).catch(() => undefined);
    if (since !== undefined && Date.now() - since.mtimeMs > STALE_MS)
      await rm(lock, { recursive: true, force: true });
    await sleep(200);
  }
}
