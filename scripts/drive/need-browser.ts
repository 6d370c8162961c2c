import type { Access } from '../../tests/driver/record.ts';
import type { BrowserKind } from '../../tests/harness/harness.ts';
import { ensureBrowsers, findBrowserParts } from '../lib/browsers.ts';
import type { BrowserPart } from '../lib/browsers.ts';

/** Makes sure of the browser, and of what answers its prompt; installs what can be. @throws with the way out */
export async function needBrowser(kind: BrowserKind, access: Access, signal: AbortSignal): Promise<void> {
  const prompt: BrowserPart[] = kind === 'chromium' && access === 'site' ? ['xvfb', 'xdotool'] : [];
  const lacks = (missing: readonly BrowserPart[]): boolean =>
    [kind, ...prompt].some((part) => missing.includes(part));
  if (!lacks(findBrowserParts().missing)) return;
  const { missing, advice } = await ensureBrowsers(signal);
  if (lacks(missing)) throw new Error(advice);
}
