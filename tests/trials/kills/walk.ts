import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { findThroughFrames } from '../../harness/real-input.ts';
import type { Random } from '../../support/random.ts';
import type { Visit } from './visit.ts';

/** One deliberate click: a control that stays, one in a frame, or a link that leads away at once. */
export type Click = {
  readonly sort: 'stays' | 'frame' | 'away';
  readonly path: readonly string[];
  /** As the report calls it. */
  readonly name: string;
};

const MENU = '#adminmenu .wp-submenu a';
export const HEADING: Click = { sort: 'stays', path: ['#wpbody h1'], name: 'SophMate Settings' };
const REVEAL: Click = { sort: 'stays', path: ['[data-reveal]'], name: 'Show key' };
const PAYOUTS: Click = {
  sort: 'frame',
  path: ['iframe[title="Payouts"]', 'button'],
  name: 'Refresh in frame',
};
const PREVIEW: Click = {
  sort: 'frame',
  path: ['iframe[title="Preview"]', 'button'],
  name: 'Retry in preview',
};
/** Leads to another document inside the frame. */
const DETAILS: Click = { sort: 'frame', path: ['iframe[title="Payouts"]', 'a'], name: 'Open payout details' };
export const TO_FRAMED: Click = {
  sort: 'away',
  path: [`${MENU}[href$="page=sophmate-framed"]`],
  name: 'Framed screen',
};
export const TO_SETTINGS: Click = {
  sort: 'away',
  path: [`${MENU}[href$="page=sophmate"]`],
  name: 'Settings',
};

/** Four to six clicks of all three sorts, from the settings screen round to it again. */
export function aWalk({ pick }: Random): readonly Click[] {
  return [
    ...pick([[REVEAL], [HEADING], [REVEAL, HEADING]]),
    TO_FRAMED,
    ...pick([[PAYOUTS], [PREVIEW], [PAYOUTS, PREVIEW], [PREVIEW, PAYOUTS], [PAYOUTS, DETAILS]]),
    TO_SETTINGS,
  ];
}

/** The mouse held down on a control: what is left of the click, which happens when it is let go, takes no time. */
export async function press(
  { page, isWatched, unwatched }: Pick<Visit, 'page' | 'isWatched' | 'unwatched'>,
  { path }: Click,
): Promise<() => Promise<void>> {
  const element = await findThroughFrames(page, path);
  await element.scrollIntoView();
  const { x, y } = await element.clickablePoint();
  await page.mouse.move(x, y);
  await page.mouse.down();
  return () => {
    if (!isWatched(element.frame)) unwatched.push(Date.now());
    return page.mouse.up();
  };
}

/** Waits for the page that a click has led to, and the moment that a person needs to find the next control. */
export async function arrive(page: Page, click: Click, { between }: Random): Promise<void> {
  await untilLoaded(page, click);
  await pause(click.sort === 'away' ? between(150, 500) : between(40, 300));
}

/** Waits for the page that a click has led to, if it leads anywhere. */
export async function untilLoaded(page: Page, { sort, path }: Click): Promise<void> {
  if (sort !== 'away') return;
  await page.waitForFunction(
    (wanted: string) => location.search.endsWith(wanted) && document.readyState === 'complete',
    { polling: 50, timeout: 30_000 },
    /page=[\w-]+/.exec(path[0] ?? '')?.[0] ?? '',
  );
}
