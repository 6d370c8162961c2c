import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { Active } from '../domain/recording';
import { watchLocal } from './watch-local';

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
  watchLocal((changes) => {
    const change = changes[KEY];
    if (change) changed(z.safeParse(Active, change.newValue).data);
  }, signal);
}
