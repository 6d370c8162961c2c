import { join } from 'node:path';
import type { BrowserKind } from '../../tests/harness/harness.ts';
import { newestIn, timeOf } from './newest.ts';
import { runStep } from './run-step.ts';

/** Where WXT puts each build. */
export const buildFolder: Record<BrowserKind, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** What a build is made of. */
export const sources = [
  'src',
  'entrypoints',
  'public',
  'wxt.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

/** Builds for both browsers, whatever is there. @throws where WXT does not, after showing what it said */
export async function build(signal?: AbortSignal): Promise<void> {
  for (const browser of ['chrome', 'firefox']) {
    const step = await runStep(
      `build for ${browser}`,
      ['wxt', 'build', '-b', browser],
      signal ? { signal } : {},
    );
    if (!step.passed) throw new Error(`The build for ${browser} failed; what WXT said is above.`);
  }
}

/** Builds for both browsers if a source is newer than a build. */
export async function ensureBuild(signal?: AbortSignal): Promise<void> {
  const built = Object.values(buildFolder).map((folder) => timeOf(join(folder, 'manifest.json')));
  if (Math.min(...built) <= Math.max(...sources.map(newestIn))) await build(signal);
}
