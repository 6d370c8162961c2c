import { setTimeout as pause } from 'node:timers/promises';
import { check } from '../kills/check.ts';
import type { Tally } from '../kills/tally.ts';
import { forgetTruth } from '../kills/truth.ts';
import { begin, type Visit } from '../kills/visit.ts';
import { beganAt, holdDown, pressOn, untilOther } from './press.ts';

/** So many pages are left in a recording. */
const LEFT_A_RECORDING = 10;
const SCREEN = '/wp-admin/admin.php?page=faults';
/** Where the browser may keep a page whole, for whoever goes back to it. */
const KEPT = '/?faults=1';

/** Leaves the page that is shown, with a click that navigates at once. @returns how many pages were left */
type Way = (visit: Visit, tally: Tally) => Promise<number>;

const ways: Readonly<Record<string, Way>> = {
  ByLink: (visit) => leave(visit, 'by-link'),
  ByScript: (visit) => leave(visit, 'by-script'),
  ByForm: (visit) => leave(visit, 'by-form'),
  ByReload: (visit) => leave(visit, 'by-reload'),
  /** The page asks before it goes, and is told to. */
  Asked: async (visit) => {
    const before = await leave(visit, 'asking');
    return before + (await leave(visit, 'by-link'));
  },
  /** While one page is awaited, another one is asked for. */
  Twice: async (visit) => {
    const began = await beganAt(visit.page);
    await pressOn(visit, 'by-slow-link');
    await pause(visit.random.between(50, 500));
    await pressOn(visit, 'by-link');
    await untilOther(visit.page, began);
    // The slow one may have come after all, and been left again.
    await pause(1_200);
    return 1;
  },
  /** A click that stays, and at once one that leads away. */
  Hurried: async (visit) => {
    await pressOn(visit, 'stays');
    return leave(visit, 'by-script');
  },
  /** The page goes by itself at about the time of the click, which it may see or not. */
  InRace: async (visit) => {
    const began = await beganAt(visit.page);
    const letGo = await holdDown(visit, 'in-race');
    await pause(visit.random.between(0, 90));
    await letGo();
    await untilOther(visit.page, began);
    await pause(300);
    return 1;
  },
  /** There and back again: the page that was left comes back as it stood, where the browser kept it. */
  Back: async (visit, tally) => {
    const { page, site } = visit;
    await page.goto(site.url + KEPT, { waitUntil: 'load' });
    await pause(400);
    const began = await beganAt(page);
    const left = await leave(visit, 'by-link');
    await pause(300);
    await pressOn(visit, 'back');
    const back = await untilOther(page, await beganAt(page).then((now) => (now === began ? undefined : now)));
    if (back === began) tally.add('cameBackWhole');
    await pause(400);
    await pressOn(visit, 'stays');
    await page.goto(site.url + SCREEN, { waitUntil: 'load' });
    return left + 1;
  },
};

async function leave(visit: Visit, id: string): Promise<number> {
  const began = await beganAt(visit.page);
  await pressOn(visit, id);
  await untilOther(visit.page, began);
  await pause(visit.random.between(150, 450));
  return 1;
}

/** Flows of pages that are left by the very click that has to be recorded. */
export async function leaving(visit: Visit, flows: number, tally: Tally, done: () => void): Promise<void> {
  const { page, site } = visit;
  page.on('dialog', (dialog) => void dialog.accept());
  const names = Object.keys(ways);
  let next = 0;
  for (let left = 0; left < flows;) {
    await page.goto(site.url + SCREEN, { waitUntil: 'load' });
    await begin(visit);
    await forgetTruth(page);
    for (const end = Math.min(flows, left + LEFT_A_RECORDING); left < end; next += 1) {
      const name = names[next % names.length] ?? '';
      const pages = (await ways[name]?.(visit, tally)) ?? 0;
      left += pages;
      tally.add('flows', pages);
      tally.add(`left${name}`, pages);
      for (let told = 0; told < pages; told += 1) done();
    }
    await check(visit, tally);
  }
}
