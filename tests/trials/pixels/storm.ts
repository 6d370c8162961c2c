import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { readPicture } from '../../../scripts/drive/read-store.ts';
import { type Credentials, logIn } from '../../driver/log-in.ts';
import { type Access, record, stop } from '../../driver/record.ts';
import type { Harness } from '../../harness/harness.ts';
import type { Random } from '../../support/random.ts';
import { countHue, type Counted } from './count-hue.ts';
import { readShots } from './read-shots.ts';
import { ACTIONS, type Action } from './actions.ts';

const HORRORS = '/wp-admin/admin.php?page=proof-horrors';
const OUT = join('out', 'trials', 'pixels');
/** Between two clicks, in milliseconds: the browser allows two photographs a second, and a page may want a second try. */
const PACE_MS = 1_000;
/** Longest that a picture is waited for behind the last click: three tries and what is between them. */
const LAST_MS = 5_000;

export type Storm = {
  readonly harness: Harness;
  readonly site: Credentials;
  readonly access: Access | 'granted';
  readonly count: number;
  readonly random: Random;
  /** Nothing moves: what a picture costs and covers at rest. */
  readonly atRest?: boolean;
  readonly keepAs?: string;
  readonly signal: AbortSignal;
  readonly progress: (note: string) => void;
};

export type StormResult = {
  readonly pictures: readonly Counted[];
  /** Steps whose picture was withheld, by reason. */
  readonly withheld: Readonly<Record<string, number>>;
};

/** Clicks on the page of horrors while something goes on there, and counts the hue in all that the store then holds. */
export async function recordStorm(storm: Storm): Promise<StormResult> {
  const { harness, site, signal } = storm;
  const page = await harness.newPage();
  await logIn(page, site);
  await page.goto(site.url + HORRORS, { waitUntil: 'load' });
  await record(harness, page, storm.access);
  for (let nth = 0; nth < storm.count; nth += 1) {
    signal.throwIfAborted();
    const action = storm.atRest === true ? undefined : pick(storm);
    storm.progress(action?.name ?? 'at rest');
    await action?.begin(page, harness, storm.random);
    await pause(storm.random.between(0, 250));
    await mark(page);
    await pause(storm.atRest === true ? PACE_MS * 1.5 : PACE_MS);
    await action?.end?.(page, harness);
    if (storm.atRest === true) await page.evaluate(() => document.body.classList.toggle('h-anything'));
  }
  await pause(LAST_MS);
  const report = await stop(harness, page);
  const pictures = await countHue(report);
  await keep(storm, pictures, (id) => readPicture(report, id));
  const withheld = await readShots(report);
  await report.close();
  await page.close();
  return { pictures, withheld };
}

function pick({ harness, random }: Storm): Action {
  const [first, ...others] = ACTIONS;
  return random.pick([first, ...others.filter(({ only }) => only === undefined || only === harness.kind)]);
}

/** A real click where the button stands, without the wait for it to be still. */
async function mark(page: Page): Promise<void> {
  const at = await page.evaluate(() => {
    const box = document.getElementById('horror-click')?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
  });
  if (at) await page.mouse.click(at.x, at.y);
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
