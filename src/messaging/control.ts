import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { Active } from '../domain/recording';

const KEY = 'active';

/** The running recording, or nothing; what is no such record counts as nothing. */
export async function readActive(): Promise<Active | undefined> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return z.safeParse(Active, stored[KEY]).data;
}

export async function writeActive(active: Active): Promise<void> {
  await browser.storage.local.set({ [KEY]: active });
}

export async function clearActive(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Calls back at every change of the running recording, until `signal` aborts. Needs no worker. */
export function watchActive(changed: (active: Active | undefined) => void, signal: AbortSignal): void {
  function onChanged(changes: Record<string, { newValue?: unknown }>, area: string): void {
    const change = changes[KEY];
    if (area === 'local' && change) changed(z.safeParse(Active, change.newValue).data);
  }
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener(
    'abort',
    () => {
      browser.storage.onChanged.removeListener(onChanged);
    },
    { once: true },
  );
}
