import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { allowPictures } from '../../driver/allow-pictures.ts';
import { changeLook } from '../../driver/change-look.ts';
import type { Credentials } from '../../driver/log-in.ts';
import { pictureCount, shotCount } from '../../driver/until.ts';
import type { Harness } from '../../harness/harness.ts';

/** Screens of the site as a person comes through them: lists, settings, an order, a profile. */
const SCREENS = [
  'admin.php?page=sophmate',
  'admin.php?page=wc-orders',
  'options-general.php',
  'users.php',
  'edit-tags.php?taxonomy=category',
  'admin.php?page=wc-orders&action=edit&id=1041',
  'edit.php',
  'admin.php?page=wc-settings',
  'edit-comments.php',
  'options-discussion.php',
  'user-edit.php?user_id=2',
  'index.php',
] as const;

/** Whatever takes a click and leads nowhere. */
const CONTROLS =
  '#wpbody-content :is(input[type="checkbox"], input[type="text"], input[type="radio"], input[type="number"], textarea)';
const CLICKS_A_SCREEN = 22;
/**
 * A click comes as soon as the one before has its answer, a picture or the reason for none; a screen that gives none in
 * so long is left. Milliseconds.
 */
const ANSWER_MS = 4_000;
const LOOK_MS = 50;
/** Not every click brings a picture: the page may have kept changing. */
const MOST_CLICKS = 3;
const OPENED_MS = 1_800;
/** Where the recording ends, with an error that leads its report. */
const FAILING = {
  path: 'admin.php?page=sophmate&tab=connection',
  control: `[data-call="ajax:test_connection"]`,
};
const FAILED_MS = 3_000;

type Tour = {
  readonly harness: Harness;
  readonly page: Page;
  readonly site: Credentials;
  readonly count: number;
  /** Told after each screen how many there are. */
  readonly stored: (pictures: number) => Promise<void>;
};

/**
 * Goes round the screens and clicks, as quickly as pictures can be had, until `count` of them are stored or three times
 * as many clicks have not brought them; then something fails.
 */
export async function takeMany({ harness, page, site, count, stored }: Tour): Promise<void> {
  let pictures = 0;
  let clicks = 0;
  for (let visit = 0; pictures < count && clicks < MOST_CLICKS * count && visit < count; visit += 1) {
    await page.goto(`${site.url}/wp-admin/${SCREENS[visit % SCREENS.length] ?? ''}`, { waitUntil: 'load' });
    await allowPictures(harness, page);
    await pause(OPENED_MS);
    const controls = await inView(page);
    const due = controls.length === 0 ? 0 : Math.min(CLICKS_A_SCREEN, count - pictures);
    for (let nth = 0; nth < due; nth += 1) {
      const answered = await shotCount(harness);
      await changeLook(page, clicks);
      await controls[nth % controls.length]?.click();
      clicks += 1;
      if (!(await isAnswered(harness, answered))) break;
    }
    pictures = await pictureCount(harness);
    await stored(pictures);
  }
  await page.goto(`${site.url}/wp-admin/${FAILING.path}`, { waitUntil: 'load' });
  await allowPictures(harness, page);
  await pause(OPENED_MS);
  await page.click(FAILING.control);
  await pause(FAILED_MS);
}

/** Waits until more clicks have their answer than before. A click of which nothing comes would never have one. */
async function isAnswered(harness: Harness, before: number): Promise<boolean> {
  const end = Date.now() + ANSWER_MS;
  while (Date.now() < end) {
    if ((await shotCount(harness)) > before) return true;
    await pause(LOOK_MS);
  }
  return false;
}

/** The controls that can be clicked without scrolling. */
async function inView(page: Page): Promise<ElementHandle[]> {
  const shown: ElementHandle[] = [];
  for (const control of await page.$$(CONTROLS)) {
    const box = await control.boundingBox();
    if (box && box.width > 4 && box.y > 40 && box.y + box.height < 800) shown.push(control);
  }
  return shown.slice(0, 8);
}
