import { browser } from 'wxt/browser';

export type CurrentTab = { readonly tabId: number; readonly windowId: number };

/** The tab that the popup was opened on, and its window. */
export async function currentTab(): Promise<CurrentTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { tabId: tab?.id ?? -1, windowId: tab?.windowId ?? -1 };
}
