import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { Active } from '../domain/recording';

/** Where it stands in `storage.local`, for recorders to read without asking anyone. */
export const ACTIVE = 'active';

/** The recording in a stored value; what is no such record counts as nothing. */
export function activeIn(stored: unknown): Active | undefined {
  return z.safeParse(Active, stored).data;
}

/** The running recording, or nothing. */
export async function readActive(): Promise<Active | undefined> {
  const stored: Record<string, unknown> = await browser.storage.local.get(ACTIVE);
  return activeIn(stored[ACTIVE]);
}

export async function writeActive(active: Active): Promise<void> {
  await browser.storage.local.set({ [ACTIVE]: active });
}

export async function clearActive(): Promise<void> {
  await browser.storage.local.remove(ACTIVE);
}
