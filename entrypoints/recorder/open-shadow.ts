import { browser } from 'wxt/browser';
import type { OpenShadow } from '../../src/redact/dom/sensitive-places';

type Reaching = { readonly dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };

/** Closed shadow roots too: Chromium lends `chrome.dom`, Firefox a property of the element, to extensions alone. */
export const openShadow: OpenShadow = (element) => {
  const reach = (browser as unknown as Reaching).dom?.openOrClosedShadowRoot;
  if (reach) return reach(element);
  return (
    (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
    element.shadowRoot
  );
};
