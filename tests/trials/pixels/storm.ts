import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { readPicture } from '../../../scripts/drive/read-store.ts';
import { type Credentials, logIn } from '../../driver/log-in.ts';
import { record, stop } from '../../driver/record.ts';
import { pictureCount, shotCount, until, untilStill } from '../../driver/until.ts';
import type { Harness } from '../../harness/harness.ts';
import type { Random } from '../../support/random.ts';
import { countHue, type Counted } from './count-hue.ts';
import { readShots, type Shots } from './read-shots.ts';
import { ACTIONS, type Action } from './actions.ts';
import { loseRight } from './lose-right.ts';

const HORRORS = '/wp-admin/admin.php?page=proof-horrors';
const OUT = join('out', 'trials', 'pixels');
/** Longest that a click's picture is waited for: three tries and what is between them, in milliseconds. */
const PATIENCE_MS = 6_000;
/** Until the page is at rest and the browser allows the next photograph. */
const REST_MS = 700;

export type Storm = {
  readonly harness: Harness;
  readonly site: Credentials;
  /** Photographs by the browser, or pictures that the page draws of itself. */
  readonly engine: Counted['engine'];
  readonly count: number;
  readonly random: Random;
  /** Nothing moves: what a picture costs and covers at rest. */
  readonly atRest?: boolean;
  readonly keepAs?: string | undefined;
  readonly signal: AbortSignal;
  readonly progress: (note: string) => void;
};

export type StormResult = { readonly pictures: readonly Counted[]; readonly shots: Shots };

/** Clicks on the page of horrors while something goes on there, and counts the hue in all that the store then holds. */
export async function recordStorm(storm: Storm): Promise<StormResult> {
  const { harness, site, signal } = storm;
  const page = await harness.newPage();
  await logIn(page, site);
  await page.goto(site.url + HORRORS, { waitUntil: 'load' });
  // In Firefox the site is needed for whatever comes behind the first page.
  await record(harness, page, storm.engine === 'clone' || harness.kind === 'firefox' ? 'site' : 'tab');
  if (storm.engine === 'clone') await loseRight(harness, page);
  for (let nth = 0; nth < storm.count; nth += 1) {
    signal.throwIfAborted();
    const action = storm.atRest === true ? undefined : pick(storm);
    storm.progress(action?.name ?? 'at rest');
    await action?.begin(page, harness, storm.random);
    await pause(storm.random.between(0, 250));
    const before = await shotCount(harness);
    await mark(page);
    const isAnswered = async (): Promise<boolean> => (await shotCount(harness)) > before;
    // A click that the page's reload swallowed has no picture to wait for.
    await until('a picture', isAnswered, PATIENCE_MS).catch(() => undefined);
    await pause(storm.atRest === true ? 2 * REST_MS : REST_MS);
    // A browser that does not answer in time is stormed on as it is; what its pictures show is counted all the same.
    await action?.end?.(page, harness).catch((error: unknown) => {
      console.error(`  ${action.name} was not taken back: ${String(error)}`);
    });
    if (storm.atRest === true) await page.evaluate(() => document.body.classList.toggle('h-anything'));
  }
  await untilStill('pictures', () => pictureCount(harness), 3_000);
  const report = await stop(harness, page);
  const pictures = await countHue(report);
  await keep(storm, pictures, (id) => readPicture(report, id));
  const shots = await readShots(report);
  await report.close();
  await page.close();
  return { pictures, shots };
}

function pick({ harness, random }: Storm): Action {
  const [first, ...others] = ACTIONS;
  return random.pick([first, ...others.filter(({ only }) => only === undefined || only === harness.kind)]);
}

/**
 * A real click where the button stands, without the wait for it to be still. The page has changed right before, or the
 * step would be shown by the picture that was taken last.
 */
async function mark(page: Page): Promise<void> {
  const at = (await page.evaluate(`(() => {
    document.body.appendChild(document.createComment('changed')).remove();
    const { x, y, width, height } = window.horror.where(document.getElementById('horror-click'));
    return { x: x + width / 2, y: y + height / 2 };
  })()`)) as { x: number; y: number };
  await page.mouse.click(at.x, at.y);
}

async function keep(
  { keepAs }: Storm,
  pictures: readonly Counted[],
  read: (id: string) => Promise<Uint8Array>,
): Promise<void> {
  if (keepAs === undefined) return;
  for (const { id, pixels } of pictures) {
    if (pixels === 0) continue;
    await mkdir(OUT, { recursive: true });
    await writeFile(join(OUT, `${keepAs}-${id}.webp`), await read(id));
  }
}
