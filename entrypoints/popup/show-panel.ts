import { browser } from 'wxt/browser';

type WithSidebar = { readonly sidebarAction: { open: () => Promise<void> } };

/** Opens the steps beside the page. To be called inside the click, as both browsers want it. */
export function showPanel(windowId: number): Promise<void> {
  if (!import.meta.env.FIREFOX) return browser.sidePanel.open({ windowId });
  // Firefox alone has this one, and the types know Chromium's alone.
  return (browser as unknown as WithSidebar).sidebarAction.open();
}
