import { resolve } from 'node:path';
import type { BrowserKind } from '../harness/harness.ts';

/** The extension as it ships: the very folder that is zipped for the stores. */
export function extensionDir(kind: BrowserKind): string {
  return resolve(import.meta.dirname, '../../.output', kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}
