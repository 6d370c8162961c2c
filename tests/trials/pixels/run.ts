import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { readPicture } from '../../../scripts/drive/read-store.ts';
import { allowPictures } from '../../driver/allow-pictures.ts';
import { type Credentials, logIn } from '../../driver/log-in.ts';
import { record, stop } from '../../driver/record.ts';
import type { Harness } from '../../harness/harness.ts';
import { findThroughFrames, realClick } from '../../harness/real-input.ts';
import { countHue, type Counted } from './count-hue.ts';
import { setZoom } from './set-zoom.ts';

const PAINTED = '/wp-admin/admin.php?page=proof-painted';
const OUT = join('out', 'trials', 'pixels');
/** Time for a picture to be taken, in milliseconds; the browser allows two a second. */
const LOOK_MS = 1_300;

/** Screens of the site that are painted by their own data, and something on each that changes the page. */
const SCREENS: readonly (readonly [path: string, click: string])[] = [
  ['admin.php?page=sophmate', '[data-reveal]'],
  ['admin.php?page=sophmate&tab=connection', '[data-call="ajax:account"]'],
  ['admin.php?page=sophmate&tab=connection', '[data-call="ajax:verify_licence"]'],
  ['admin.php?page=sophmate&tab=log', '#sophmate-log'],
  ['admin.php?page=sophmate-diagnostics', '[data-call="ajax:test_connection"]'],
  ['admin.php?page=sophmate-framed', '#sophmate h1'],
  ['admin.php?page=wc-orders', '#the-list .check-column input'],
  ['admin.php?page=wc-orders&action=edit&id=1041', '.order_data_column_billing .edit_address'],
  ['admin.php?page=wc-admin&path=/customers', '#wpbody h1'],
  ['admin.php?page=wc-settings&tab=advanced&section=keys&edit-key=1', '#key_consumer_key'],
  ['users.php', '#cb-select-all-1'],
  ['user-edit.php?user_id=2', '#first_name'],
  ['edit-comments.php', '#cb-select-all-1'],
];

type Recording = {
  readonly harness: Harness;
  readonly site: Credentials;
  /** A few of the places, and one of the screens. */
  readonly sample?: boolean;
  /** Pictures that hold the hue are kept in `out/trials/pixels/` under this name, where one is given. */
  readonly keepAs?: string;
  readonly progress: (note: string) => void;
};

/** Records a way through painted screens, and counts the hue in every picture that the store then holds. */
export async function recordPainted({
  harness,
  site,
  sample = false,
  keepAs,
  progress,
}: Recording): Promise<readonly Counted[]> {
  const page = await harness.newPage();
  await logIn(page, site);
  await page.goto(site.url + PAINTED, { waitUntil: 'load' });
  await record(harness, page, harness.kind === 'firefox' ? 'site' : 'tab');
  progress('painted places');
  await paintedPlaces(harness, page, sample ? [] : [1.5, 0.8, 1]);
  for (const [path, click] of sample ? SCREENS.slice(1, 2) : SCREENS) {
    progress(path);
    await page.goto(`${site.url}/wp-admin/${path}`, { waitUntil: 'load' });
    await allowPictures(harness, page);
    await pause(LOOK_MS);
    await realClick(page, click);
    await pause(LOOK_MS);
    await page.mouse.wheel({ deltaY: 320 });
    await realClick(page, '#wpbody-content h1, #wpbody-content h2').catch(() => undefined);
    await pause(LOOK_MS);
  }
  const report = await stop(harness, page);
  const counted = await countHue(report);
  for (const { id, pixels } of keepAs === undefined ? [] : counted) {
    if (pixels === 0) continue;
    await mkdir(OUT, { recursive: true });
    await writeFile(join(OUT, `${keepAs ?? ''}-${id}.webp`), await readPicture(report, id));
  }
  return counted;
}

/** Scrolling in both ways, a frame, and zooms; with a click after each, before the page has come to rest. */
async function paintedPlaces(harness: Harness, page: Page, zooms: readonly number[]): Promise<void> {
  await clickBoth(page);
  await page.mouse.wheel({ deltaY: 260 });
  await clickBoth(page);
  await (
    await findThroughFrames(page, ['#painted-scroll'])
  ).evaluate((element) => {
    element.scrollTo(120, 90);
  });
  await clickBoth(page);
  await realClick(page, '#painted-frame', 'button');
  await pause(LOOK_MS);
  await expectInnermostInView(page);
  for (const zoom of zooms) {
    await setZoom(harness, zoom);
    await pause(300);
    await clickBoth(page);
  }
}

/**
 * The block of the innermost frame has to be in the picture that is counted: in Chromium it had been scrolled out of its
 * frame by the click, and a picture without it proves nothing of it.
 */
async function expectInnermostInView(page: Page): Promise<void> {
  const block = await findThroughFrames(page, ['#painted-frame', 'iframe', 'span']);
  const isInView = await block.evaluate((element) => {
    let { top, bottom } = element.getBoundingClientRect();
    for (let view: Window | null = element.ownerDocument.defaultView; view; view = view.parent) {
      if (top < 0 || bottom > view.innerHeight) return false;
      const frame = view.frameElement;
      if (frame === null) return true;
      const outer = frame.getBoundingClientRect().top + frame.clientTop;
      [top, bottom] = [top + outer, bottom + outer];
    }
    return false;
  });
  if (!isInView) throw new Error("The innermost frame's painted block is not in view.");
}

async function clickBoth(page: Page): Promise<void> {
  await realClick(page, '#painted-a');
  await pause(LOOK_MS);
  await page.mouse.wheel({ deltaY: 137 });
  await realClick(page, '#painted-b');
  await pause(LOOK_MS);
}
