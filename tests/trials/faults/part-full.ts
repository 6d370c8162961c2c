import { setTimeout as pause } from 'node:timers/promises';
import { pictureCount, until } from '../../driver/until.ts';
import { PATIENCE_MS } from '../../harness/patience.ts';
import { waitUntil } from '../../harness/wait-until.ts';
import type { Surface } from '../../harness/harness.ts';
import { hold } from '../kills/check.ts';
import type { Tally } from '../kills/tally.ts';
import { forgetTruth, readTruth } from '../kills/truth.ts';
import { begin, endAndRead, readAndClose, type Visit } from '../kills/visit.ts';
import { fillerOf, fillJournal, freeJournal } from './fill.ts';
import { pressOn } from './press.ts';

const SCREEN = '/wp-admin/admin.php?page=faults';
const TOLD = 'The browser has no room left: steps go on, pictures have stopped.';
const SAID = 'The browser had no room left';
const NO_ROOM = 'Free some disk space, then try again.';
/**
 * What fills up, one after the other. Firefox has one room for all of it. In Chromium the extension as it ships has no
 * quota to keep to, and knows of the one there is: there pictures stop; without that right both rooms do end.
 */
const WHAT = {
  firefox: ['Pictures', 'Store'],
  tab: ['Store', 'Journal'],
  site: ['Pictures', 'Pictures'],
} as const;
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
    const what = WHAT[harness.kind === 'firefox' ? 'firefox' : visit.access][flow % 2 === 0 ? 0 : 1];
    if (what === 'Journal') await fillJournal(harness, 0);
    if (what === 'Store') await filler.leave(0);
    tally.add(`full${what}`);
    await clicks(visit, 3);
    await saysSo(visit, tally);
    const truth = await readTruth(page);
    const report = await pressStop(visit);
    if (!report) tally.add('stopRefused');
    if (what === 'Journal') await freeJournal(harness);
    await filler.free();
    const { steps, unseen } = await (report ? readAndClose(harness, page, report) : endAndRead(visit));
    if (unseen.some((gap) => gap.includes(SAID))) tally.add('saidInReport');
    // A quota is no room that Chromium tells of, unless the extension may have all there is.
    if (what === 'Pictures')
      tally.add('lastPictures', steps.slice(-3).filter(({ shot }) => 'file' in shot).length);
    hold(visit, tally, truth, steps);
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

/**
 * Presses *Stop* where next to nothing can be stored. @returns the report, or nothing where the popup said that there
 * is no room for it and what was recorded stays where it is
 */
async function pressStop({ harness, page }: Visit): Promise<Surface | undefined> {
  const popup = await harness.pressToolbarButton(page);
  await popup.click('[data-test="stop"]');
  const answer = await waitUntil('A report, or a word why there is none', PATIENCE_MS, async () => {
    const said = await popup.text().catch(() => '');
    if (said.includes(NO_ROOM)) return 'refused';
    return harness.extensionPage('report.html', 100).catch(() => undefined);
  });
  if (answer === 'refused') {
    await popup.close();
    return undefined;
  }
  await answer.waitFor('[data-state="ready"]');
  return answer;
}

async function saysSo({ harness, page }: Visit, tally: Tally): Promise<void> {
  const popup = await harness.pressToolbarButton(page);
  await popup.waitFor('[data-state="recording"]');
  if ((await popup.text()).includes(TOLD)) tally.add('saidInPopup');
  await popup.close();
  await page.bringToFront();
}
