import { setTimeout as pause } from 'node:timers/promises';
import type { Report } from '../../../src/domain/report.ts';
import { pressInPopup } from '../../driver/record.ts';
import { until, writtenSteps } from '../../driver/until.ts';
import type { Harness } from '../../harness/harness.ts';
import { hold } from './check.ts';
import { compare } from './compare.ts';
import type { Tally } from './tally.ts';
import type { Clicked, Event } from './truth.ts';
import { begin, endAndRead, openVisit, readAndClose, SETTINGS, type Visit } from './visit.ts';
import { arrive, aWalk, type Click, HEADING, press, TO_FRAMED, untilLoaded } from './walk.ts';

/** Longest wait for the extension to write down what was clicked, in milliseconds. */
const WRITTEN_MS = 5_000;
const RESTARTED = 'The browser or SafeRepro was started anew while you recorded.';

type Terms = Pick<Visit, 'site' | 'access' | 'random'> & {
  /** A browser on the profile of the one before; a fresh profile where none is given. */
  readonly launch: (profileDir?: string) => Promise<Harness>;
};

/**
 * Flows in which the whole browser is killed; started again on its profile, it has to offer to go on. What happened
 * is told by the clicks that were made: what a page writes down may go with the browser.
 */
export async function browserKills(
  { launch, ...terms }: Terms,
  flows: number,
  tally: Tally,
  done: () => void,
): Promise<void> {
  let visit = await openVisit({ ...terms, harness: await launch() });
  const cookies = await visit.harness.browser.cookies();
  try {
    for (let flow = 0; flow < flows; flow += 1) {
      const before = await writtenSteps(visit.harness).catch(() => 0);
      await begin(visit);
      const truth = await clickAround(visit, before);
      // Every other browser dies within one click more; that one may be lost, and no other.
      const inFlight = flow % 2 === 1 ? await dieInClick(visit) : undefined;
      if (!inFlight) await dieAtRest(visit);
      tally.add('browserKills');
      if (inFlight) tally.add('inFlight');
      visit = await openVisit({ ...terms, harness: await launch(visit.harness.profileDir) }, cookies);
      const { steps, after } = await goOn(visit, tally, flow % 4 < 2);
      const all = [...truth, ...(inFlight ? [inFlight] : []), ...after];
      const isLost = inFlight !== undefined && compare(all, steps).lost.includes(inFlight);
      if (isLost) tally.add('inFlightLost');
      hold(visit, tally, isLost ? [...truth, ...after] : all, steps);
      tally.add('flows');
      done();
      await visit.page.goto(visit.site.url + SETTINGS, { waitUntil: 'load' });
    }
  } finally {
    await visit.harness.close();
    await visit.harness.removeProfile();
  }
}

/** Some clicks, each of which is written down by the extension, as far as that can be waited for. */
async function clickAround(visit: Visit, before: number): Promise<Event[]> {
  const { page, random } = visit;
  const truth: Event[] = [{ kind: 'open', at: Date.now() }];
  const walk = aWalk(random).filter((click) => click !== HEADING);
  const clicks = walk.slice(0, Math.ceil(random.between(1, walk.length)));
  for (const click of clicks) {
    await clickOnce(visit, click, truth);
    if (click === clicks.at(-1)) await untilLoaded(page, click);
    else await arrive(page, click, random);
  }
  await untilWritten(visit, before + truth.length);
  return truth;
}

/** A browser that is busy writes late; what it never writes within this time is lost, and counted so. */
async function untilWritten({ harness }: Visit, steps: number): Promise<void> {
  await until('Every step written', async () => (await writtenSteps(harness)) >= steps, WRITTEN_MS).catch(
    () => undefined,
  );
}

async function clickOnce(visit: Visit, click: Click, truth: Event[]): Promise<void> {
  const letGo = await press(visit, click);
  truth.push({ kind: 'click', name: click.name, at: Date.now() });
  await letGo();
  if (click.sort === 'away') truth.push({ kind: 'open', at: Date.now() });
}

async function dieAtRest({ harness, random }: Visit): Promise<void> {
  await pause(random.between(0, 700));
  await harness.killBrowser();
}

async function dieInClick(visit: Visit): Promise<Clicked> {
  const { harness, page, random } = visit;
  await pause(random.between(0, 700));
  const name = await page.$eval('#wpbody h1', (heading) => heading.textContent.trim());
  const letGo = await press(visit, HEADING);
  const inFlight: Clicked = { kind: 'click', name, at: Date.now() };
  letGo().catch(() => undefined); // The answer may die with the browser.
  await pause(random.between(0, 15));
  await harness.killBrowser();
  return inFlight;
}

/** What the person finds afterwards: the question whether to go on. Answers it in either way. */
async function goOn(
  visit: Visit,
  tally: Tally,
  resumes: boolean,
): Promise<{ readonly steps: Report['steps']; readonly after: readonly Event[] }> {
  const { harness, page, random } = visit;
  const popup = await harness.pressToolbarButton(page);
  await popup.waitFor('[data-state="paused"] [data-test="resume"]', 10_000);
  await popup.waitFor('[data-state="paused"] [data-test="finish"]');
  if ((await popup.text()).includes(RESTARTED)) tally.add('resumedOffered');
  if (!resumes) {
    await pressInPopup(harness, page, 'finish');
    const report = await harness.extensionPage('report.html');
    await report.waitFor('[data-state="ready"]', 10_000);
    return { steps: (await readAndClose(harness, page, report)).steps, after: [] };
  }
  const after: Event[] = [{ kind: 'open', at: Date.now() }];
  await popup.click('[data-test="resume"]');
  await popup.waitFor('[data-state="recording"]', 10_000);
  await popup.close();
  await page.bringToFront();
  for (const click of [HEADING, TO_FRAMED]) {
    await clickOnce(visit, click, after);
    await arrive(page, click, random);
  }
  return { steps: (await endAndRead(visit)).steps, after };
}
