import type { Page } from 'puppeteer-core';
import type { BrowserKind, Harness, LaunchOptions } from '../harness/harness.ts';
import { launchHarness } from '../harness/launch-harness.ts';
import { extensionDir } from './extension-dir.ts';
import { type Credentials, logIn } from './log-in.ts';

export type OpenSite = { readonly harness: Harness; readonly page: Page };

/** A browser with the shipped extension, logged in to a site, in a window of 1280 × 800 CSS pixels. */
export async function openSite(
  kind: BrowserKind,
  site: Credentials,
  options: Pick<LaunchOptions, 'headed' | 'watchRequests' | 'debuggerOnWorker'> = {},
): Promise<OpenSite> {
  const harness = await launchHarness({ kind, extensionDir: extensionDir(kind), ...options });
  try {
    const page = await harness.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await logIn(page, site);
    return { harness, page };
  } catch (error) {
    await endSite({ harness });
    throw error;
  }
}

/** Ends the browser and forgets its profile. */
export async function endSite({ harness }: { readonly harness: Harness }): Promise<void> {
  await harness.close();
  await harness.removeProfile();
}
