import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserKind } from '../harness/harness.ts';
import { type Variant, variantNamed } from './variants.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');

/** Where a variant of the extension lies once it is built. */
export function variantDir(variant: Variant, kind: BrowserKind): string {
  return join(root, 'out', 'variants', variant, kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** Builds a variant; it takes about two seconds. @returns its folder @throws with what WXT said */
export async function buildVariant(variant: Variant, kind: BrowserKind): Promise<string> {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const browser = kind === 'chromium' ? 'chrome' : 'firefox';
  await run(process.execPath, [wxt, 'build', '-b', browser, '-c', 'tests/variants/wxt.config.ts'], {
    cwd: root,
    env: { ...process.env, SAFEREPRO_VARIANT: variantNamed(variant) },
  });
  return variantDir(variant, kind);
}
