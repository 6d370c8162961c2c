import { browser } from 'wxt/browser';

type Reaching = { readonly dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };

/** Closed shadow roots too: Chromium lends `chrome.dom`, Firefox a property of the element, to extensions alone. */
export function openShadow(element: Element): ShadowRoot | null {
  const reach = (browser as unknown as Reaching).dom?.openOrClosedShadowRoot;
  if (reach) return reach(element);
  const { openOrClosedShadowRoot } = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  return openOrClosedShadowRoot ?? element.shadowRoot;
}
