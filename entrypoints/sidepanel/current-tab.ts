import { browser } from 'wxt/browser';

/** The tab in front of the panel's window. */
export async function currentTabId(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}

/** Calls back whenever another tab comes to the front, until `signal` aborts. */
export function watchCurrentTab(changed: () => void, signal: AbortSignal): void {
  browser.tabs.onActivated.addListener(changed);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(changed);
    },
    { once: true },
  );
}
