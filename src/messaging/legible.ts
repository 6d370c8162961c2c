import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import type { Id } from '../domain/id';
import { SealedText } from '../domain/sealed';

/** One entry for each picture, so that none is written again with the next. */
const PREFIX = 'legible/';
/** Most characters of all pictures together: the browser allows 10 MB, and the vocabulary needs its part of it. */
const MOST = 2_500_000;

/**
 * What the pictures of the running recording leave to be read, by the picture's id. In memory alone, like the key: it
 * serves to judge them again until *Stop*, and nothing after it.
 */
export async function readLegible(): Promise<Map<Id, SealedText>> {
  const stored: Record<string, unknown> = await browser.storage.session.get(null);
  const legible = Object.entries(stored).flatMap(([name, raw]) => {
    const text = name.startsWith(PREFIX) ? z.safeParse(SealedText, raw).data : undefined;
    return text ? [[name.slice(PREFIX.length), text] as const] : [];
  });
  return new Map(legible);
}

/** Answers whether there was room for it. To be called alone. */
export async function keepLegible(pictureId: Id, legible: SealedText): Promise<boolean> {
  const all = [...(await readLegible()).values(), legible];
  if (all.reduce((sum, text) => sum + JSON.stringify(text).length, 0) > MOST) return false;
  await browser.storage.session.set({ [`${PREFIX}${pictureId}`]: legible });
  return true;
}

export async function forgetLegible(pictureIds: Iterable<Id>): Promise<void> {
  await browser.storage.session.remove(Array.from(pictureIds, (id) => `${PREFIX}${id}`));
}
