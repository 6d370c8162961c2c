import { browser } from 'wxt/browser';

/** The origin of the page that a tab shows, as far as the person has let its address be read. */
export async function originOf(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return originIn(tab?.url);
}

/** The origin of an address of the web; nothing where it is none. */
export function originIn(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:/.test(url) && URL.canParse(url) ? new URL(url).origin : undefined;
}
