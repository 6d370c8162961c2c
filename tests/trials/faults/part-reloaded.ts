import { setTimeout as pause } from 'node:timers/promises';
import { pressInPopup } from '../../driver/record.ts';
import { hold } from '../kills/check.ts';
import { compare } from '../kills/compare.ts';
import type { Tally } from '../kills/tally.ts';
import { type Event, forgetTruth, readTruth } from '../kills/truth.ts';
import { begin, endAndRead, type Visit } from '../kills/visit.ts';
import { pressOn } from './press.ts';

const SCREEN = '/wp-admin/admin.php?page=faults';
const TOLD = 'The browser or SafeRepro was started anew while you recorded.';

/** Flows in which the extension is loaded anew, as an update does it, while a page is recorded. */
export async function reloaded(visit: Visit, flows: number, tally: Tally, done: () => void): Promise<void> {
  const { harness, page, site, random } = visit;
  let thrown = 0;
  page.on('pageerror', () => (thrown += 1));
  for (let flow = 0; flow < flows; flow += 1) {
    await page.goto(site.url + SCREEN, { waitUntil: 'load' });
    await begin(visit);
    await forgetTruth(page);
    for (let click = 0; click < 3; click += 1) await clickOnce(visit);
    // Every other time, another click is on its way.
    const inFlight = flow % 2 === 1;
    if (inFlight) await pressOn(visit, 'stays');
    await pause(inFlight ? random.between(0, 30) : 0);
    await harness.reloadExtension();
    await pause(700);
    tally.add('reloads');
    const acknowledged = await readTruth(page);
    thrown = 0;
    // Nobody hears this, and nothing of it may break.
    for (let click = 0; click < 2; click += 1) await clickOnce(visit);
    tally.add('thrownIntoPage', thrown);

    await forgetTruth(page);
    await goOn(visit, tally);
    for (let click = 0; click < 3; click += 1) await clickOnce(visit);
    // The page on which it goes on is opened once more to the report.
    const after = await readTruth(page);
    const { steps, unseen } = await endAndRead(visit);
    if (unseen.some((gap) => gap.includes('started anew'))) tally.add('saidInReport');
    holdAll(visit, tally, acknowledged, after, inFlight, steps);
    tally.add('flows');
    done();
  }
}

type Read = Awaited<ReturnType<typeof endAndRead>>;

/** Of the clicks before the reload the last may have been on its way; that one may be lost, and no other. */
function holdAll(
  visit: Visit,
  tally: Tally,
  before: readonly Event[],
  after: readonly Event[],
  inFlight: boolean,
  steps: Read['steps'],
): void {
  const last = before.findLast(({ kind }) => kind === 'click');
  const isLost = compare([...before, ...after], steps).lost.some((one) => one === last);
  if (inFlight) tally.add('inFlight');
  if (inFlight && isLost) tally.add('inFlightLost');
  const truth = before.filter((event) => !(inFlight && isLost && event === last));
  hold(visit, tally, [...truth, ...after], steps);
}

async function clickOnce(visit: Visit): Promise<void> {
  await pressOn(visit, 'stays');
  // Two clicks in a row would be a double click.
  await pause(visit.random.between(550, 800));
}

/** What the popup says, and the way on. */
async function goOn({ harness, page }: Visit, tally: Tally): Promise<void> {
  const popup = await harness.pressToolbarButton(page);
  await popup.waitFor('[data-test="resume"]');
  if ((await popup.text()).includes(TOLD)) tally.add('saidInPopup');
  await pressInPopup(harness, page, 'resume');
  await popup.waitFor('[data-state="recording"]');
  await popup.close();
  await page.bringToFront();
}
