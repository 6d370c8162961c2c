import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Calls, Handlers, Port, Sender } from '../../src/messaging/port';
import type { Send } from '../../src/messaging/send';

type Listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void) => unknown;

/** The two wires there are: Chrome's is JSON, which drops `undefined`; Firefox's is a structured clone. */
export const WIRES: readonly (readonly [name: string, codec: (value: unknown) => unknown])[] = [
  ['JSON', (value) => (value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown))],
  ['structured clone', (value) => structuredClone(value)],
];

/** Who may be at the other end, as browsers describe them. */
export const SENDERS = {
  recorder: {
    id: browser.runtime.id,
    url: 'https://shop.example.test/wp-admin/',
    tab: { id: 5 },
    frameId: 0,
  },
  popup: { id: browser.runtime.id, url: `${browser.runtime.getURL('/' as never)}popup.html` },
  report: {
    id: browser.runtime.id,
    url: `${browser.runtime.getURL('/' as never)}report.html?id=x`,
    tab: { id: 6 },
  },
  worker: { id: browser.runtime.id, url: `${browser.runtime.getURL('/' as never)}background.js` },
  workerWithoutAddress: { id: browser.runtime.id },
  otherExtension: { id: 'another-extension', url: 'chrome-extension://another-extension/popup.html' },
} as unknown as Readonly<Record<string, Sender>>;

/** A wire between a caller that is `sender` and whatever serves at the other end. */
export function wireOf(codec: (value: unknown) => unknown): {
  sendAs: (sender: Sender) => Send;
  served: () => number;
} {
  const listeners = new Set<Listener>();
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.add(listener as Listener);
  });
  vi.spyOn(browser.runtime.onMessage, 'removeListener').mockImplementation((listener) => {
    listeners.delete(listener as Listener);
  });
  return {
    served: () => listeners.size,
    sendAs: (sender) => (message) =>
      new Promise((resolve) => {
        const claimed = [...listeners].map((listener) =>
          listener(codec(message), sender, (reply) => resolve(codec(reply))),
        );
        if (!claimed.includes(true)) resolve(undefined);
      }),
  };
}

/** One handler for every call of a port. */
export function handlersOf<C extends Calls>({ calls }: Port<C>, handle: () => unknown): Handlers<C> {
  return Object.fromEntries(Object.keys(calls).map((call) => [call, handle])) as unknown as Handlers<C>;
}
