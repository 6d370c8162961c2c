import { browser } from 'wxt/browser';
import { patternOf } from '../../src/domain/site-pattern';

/** The browser's own question for one site, to be asked inside the click. A yes calls `granted`, where this popup outlives it. */
export async function askForSite(origin: string, granted?: () => Promise<unknown>): Promise<void> {
  if (await browser.permissions.request({ origins: [patternOf(origin)] })) await granted?.();
}
