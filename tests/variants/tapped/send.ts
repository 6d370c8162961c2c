/** What is sent, and what comes back, as shipped but for a copy. */
import { toBackground as toBackgroundAsShipped, toTab as toTabAsShipped } from '../../../src/messaging/send';
import type { Send } from '../../../src/messaging/send';
import { keep } from './tap.ts';

export * from '../../../src/messaging/send';

function tapped(send: Send): Send {
  return async (envelope) => {
    keep(envelope);
    const reply = await send(envelope);
    keep(reply);
    return reply;
  };
}

export const toBackground: Send = tapped(toBackgroundAsShipped);

export function toTab(tabId: number, frameId?: number): Send {
  return tapped(toTabAsShipped(tabId, frameId));
}
