import { setTimeout as pause } from 'node:timers/promises';
import type { Dialog, Page } from 'puppeteer-core';
import { saveJson } from '../../driver/read-report.ts';
import { type Access, record, stop } from '../../driver/record.ts';
import { untilStill, writtenSteps } from '../../driver/until.ts';
import type { Harness } from '../../harness/harness.ts';
import type { Deed, Flow, Stage } from './flow.ts';

/** A person looks before the next movement; milliseconds. */
const LOOK_MS = 250;
/** Nothing comes any more where nothing came for so long; milliseconds. */
const STILL_MS = 900;
const ARRIVE_MS = 20_000;

/** Records `flow` in a page of its own. @returns the sentences of its report */
export async function walkFlow(
  harness: Harness,
  origin: string,
  flow: Flow,
  access: Access | 'granted',
): Promise<readonly string[]> {
  const page = await harness.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  page.on('dialog', (dialog: Dialog) => {
    const answered = flow.answer === 'cancel' ? dialog.dismiss() : dialog.accept();
    // It may be gone with its page.
    answered.catch(() => undefined);
  });
  try {
    await page.goto(origin + (flow.from.startsWith('/') ? flow.from : `/wp-admin/${flow.from}`), {
      waitUntil: 'load',
    });
    await record(harness, page, access);
    await untilStill('The first step', () => writtenSteps(harness), LOOK_MS);
    try {
      for (const deed of flow.deeds) await doDeed({ page, kind: harness.kind }, deed);
      await untilStill('The last step', () => writtenSteps(harness), STILL_MS);
    } catch (error) {
      // The next flow is to find no recording.
      await read(harness, page);
      throw error;
    }
    return await read(harness, page);
  } finally {
    await page.close();
  }
}

async function read(harness: Harness, page: Page): Promise<readonly string[]> {
  const report = await stop(harness, page);
  try {
    const { steps } = await saveJson(harness, report);
    return steps.map(({ text }) => text);
  } finally {
    // The next report would be taken for this one.
    await report.close();
  }
}

async function doDeed(stage: Stage, [act, reads, ...opens]: Deed): Promise<void> {
  const leaves = opens.length > 0 ? arrival(stage.page) : undefined;
  try {
    await act(stage);
    if ((await leaves) === 'none') throw new Error('no page came.');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`"${reads ?? 'waiting'}" could not be done: ${why}`, { cause });
  }
  await pause(LOOK_MS);
}

/** Waits for the page that an act leads to; never throws, because the act itself may. */
function arrival(page: Page): Promise<'came' | 'none'> {
  return page.waitForNavigation({ waitUntil: 'load', timeout: ARRIVE_MS }).then(
    () => 'came',
    () => 'none',
  );
}
