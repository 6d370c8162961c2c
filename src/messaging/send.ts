import { browser } from 'wxt/browser';

/** One way of a message, and its answer. */
export type Send = (envelope: unknown) => Promise<unknown>;

/** A call that was not answered as it should be: nobody was there, it was refused, or its answer is none. */
export class PortError extends Error {
  override readonly name = 'PortError';
}

/** To whoever serves in the background, which is woken by it. */
// Asynchronous itself: where the extension is gone, a browser throws at once.
export const toBackground: Send = async (envelope) => browser.runtime.sendMessage(envelope);

/** To the recorder in one frame of a tab. */
export function toTab(tabId: number, frameId = 0): Send {
  return (envelope) => browser.tabs.sendMessage(tabId, envelope, { frameId });
}
