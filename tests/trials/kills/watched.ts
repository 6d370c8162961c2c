import type { Frame, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../harness/harness.ts';

/** Whether the recorder is in a frame now. Firefox does not tell; there the site is granted, and it is in every one. */
export type IsWatched = (frame: Frame) => boolean;

/**
 * Follows, in Chromium's own list of worlds, which frames have one of the extension's. With the button's right alone
 * the background puts the recorder into a page, and an event that dies with it cannot be had again: a click on a page
 * without a recorder is nobody's to lose, and is counted apart.
 */
export async function watchWorlds(kind: BrowserKind, page: Page): Promise<IsWatched> {
  if (kind === 'firefox') return () => true;
  const session = await page.createCDPSession();
  const worlds = new Map<string, string>();
  session.on('Runtime.executionContextCreated', ({ context: { uniqueId, origin, auxData } }) => {
    const { frameId } = auxData as { frameId?: string };
    if (origin.startsWith('chrome-extension://') && frameId !== undefined) worlds.set(uniqueId, frameId);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextUniqueId }) => {
    worlds.delete(executionContextUniqueId);
  });
  session.on('Runtime.executionContextsCleared', () => {
    worlds.clear();
  });
  await session.send('Runtime.enable');
  return (frame) => [...worlds.values()].includes(idOf(frame));
}

/** Puppeteer keeps it out of its types. */
function idOf(frame: Frame): string {
  return (frame as Frame & { readonly _id: string })._id;
}
