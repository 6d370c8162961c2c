import { setTimeout as sleep } from 'node:timers/promises';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/** Where a step's control is: the ways to find it, and the frames in between. */
export interface Place {
  readonly selectors: readonly (string | readonly string[])[];
  readonly frame?: readonly number[] | undefined;
}

export interface Patience {
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

const RETRY_MS = 100;

/** The first visible element by the first alternative that has one. @throws when there is none in time */
export async function findElement(page: Page, place: Place, patience: Patience): Promise<ElementHandle> {
  const end = Date.now() + patience.timeoutMs;
  for (;;) {
    for (const selector of place.selectors) {
      const [first] = await findAll(page, { ...place, selectors: [selector] }, true);
      if (first !== undefined) return first;
    }
    if (Date.now() > end) throw new Error(`nothing visible was found within ${patience.timeoutMs} ms`);
    await sleep(RETRY_MS, undefined, { signal: patience.signal });
  }
}

/** Everything that the first alternative with an answer finds now; nothing while the page or frame is changing. */
export async function findAll(page: Page, place: Place, visible: boolean): Promise<ElementHandle[]> {
  const frame = frameAt(page, place.frame);
  if (frame === undefined) return [];
  for (const selector of place.selectors) {
    // A document that goes away in the middle of the question has no such element.
    const found = await byChain(frame, typeof selector === 'string' ? [selector] : selector).catch(() => []);
    const wanted = visible ? await onlyVisible(found) : found;
    if (wanted.length > 0) return wanted;
  }
  return [];
}

/** The frame at a path of positions. */
export function frameAt(page: Page, path: readonly number[] = []): Frame | undefined {
  return path.reduce<Frame | undefined>((frame, at) => frame?.childFrames()[at], page.mainFrame());
}

async function byChain(frame: Frame, [first, ...rest]: readonly string[]): Promise<ElementHandle[]> {
  let found: ElementHandle[] = await frame.$$(first ?? '');
  for (const selector of rest) {
    const inner = await Promise.all(found.map((host) => within(host, selector)));
    found = inner.flat();
  }
  return found;
}

async function within(host: ElementHandle, selector: string): Promise<ElementHandle[]> {
  const root = await host.evaluateHandle((element) => element.shadowRoot ?? element);
  return (await (root.asElement() as ElementHandle | null)?.$$(selector)) ?? [];
}

async function onlyVisible(elements: readonly ElementHandle[]): Promise<ElementHandle[]> {
  const seen = await Promise.all(elements.map((element) => element.isVisible().catch(() => false)));
  return elements.filter((_, index) => seen[index]);
}
