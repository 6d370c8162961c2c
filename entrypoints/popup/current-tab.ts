import { browser } from 'wxt/browser';

/** The tab that the popup was opened on. */
export async function currentTabId(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}
