import type { Page } from 'puppeteer-core';
import { until } from '../../driver/until.ts';
import type { Visit } from '../kills/visit.ts';
import { press } from '../kills/walk.ts';

/** Presses one of the buttons of `mu-plugins/faults/leaving.html`. */
export async function pressOn(visit: Visit, id: string): Promise<void> {
  const letGo = await holdDown(visit, id);
  await letGo();
}

/** The same, and lets go later. */
export function holdDown(visit: Visit, id: string): Promise<() => Promise<void>> {
  return press(visit, { sort: 'stays', path: [`#${id}`], name: id });
}

/** When the document began that a page shows now; nothing while it changes. */
export async function beganAt(page: Page): Promise<number | undefined> {
  return page
    .evaluate(() => (document.readyState === 'complete' ? performance.timeOrigin : undefined))
    .catch(() => undefined);
}

/** Waits for another document than the one that began then. @returns when it began */
export async function untilOther(page: Page, began: number | undefined): Promise<number> {
  let now: number | undefined;
  await until('Another page', async () => {
    now = await beganAt(page);
    return now !== undefined && now !== began;
  });
  return now ?? NaN;
}
