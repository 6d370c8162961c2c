import { setTimeout as pause } from 'node:timers/promises';
import { pictureCount, until } from '../../driver/until.ts';
import { hold } from '../kills/check.ts';
import type { Tally } from '../kills/tally.ts';
import { forgetTruth, readTruth } from '../kills/truth.ts';
import { begin, endAndRead, type Visit } from '../kills/visit.ts';
import { fillerOf, fillJournal, freeJournal } from './fill.ts';
import { pressOn } from './press.ts';

const SCREEN = '/wp-admin/admin.php?page=faults';
const TOLD = 'The browser has no room left: steps go on, pictures have stopped.';
const SAID = 'The browser had no room left';
/** Less than pictures leave to steps. */
const NO_PICTURES = 2_000_000;

/** Flows in which the browser's room for the extension ends: first that for pictures, then all of it. */
export async function full(visit: Visit, flows: number, tally: Tally, done: () => void): Promise<void> {
  const { harness, page, site } = visit;
  const filler = await fillerOf(harness, page);
  for (let flow = 0; flow < flows; flow += 1) {
    await page.goto(site.url + SCREEN, { waitUntil: 'load' });
    const before = await pictureCount(harness);
    await begin(visit);
    await forgetTruth(page);
    await clicks(visit, 2);
    await until('A picture', async () => (await pictureCount(harness)) > before);

    await filler.leave(NO_PICTURES);
    await clicks(visit, 3);
    // Firefox has one room for all of it; in Chromium the journal's own ends every other time.
    const ofJournal = harness.kind === 'chromium' && flow % 2 === 1;
    if (ofJournal) await fillJournal(harness, 0);
    else await filler.leave(0);
    tally.add(ofJournal ? 'fullJournals' : 'fullStores');
    await clicks(visit, 3);
    await saysSo(visit, tally);
    if (ofJournal) await freeJournal(harness);

    const truth = await readTruth(page);
    const { steps, unseen } = await endAndRead(visit);
    if (unseen.some((gap) => gap.includes(SAID))) tally.add('saidInReport');
    tally.add('lastPictures', steps.slice(-3).filter(({ shot }) => shot !== null).length);
    hold(visit, tally, truth, steps);
    await filler.free();
    tally.add('flows');
    done();
  }
}

async function clicks(visit: Visit, count: number): Promise<void> {
  for (let click = 0; click < count; click += 1) {
    await pressOn(visit, click % 2 === 0 ? 'stays' : 'in-place');
    await pause(900);
  }
}

async function saysSo({ harness, page }: Visit, tally: Tally): Promise<void> {
  const popup = await harness.pressToolbarButton(page);
  await popup.waitFor('[data-state="recording"]');
  if ((await popup.text()).includes(TOLD)) tally.add('saidInPopup');
  await popup.close();
  await page.bringToFront();
}
