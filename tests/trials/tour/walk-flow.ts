import { setTimeout as pause } from 'node:timers/promises';
import type { Dialog, Page } from 'puppeteer-core';
import { saveJson } from '../../driver/read-report.ts';
import { type Access, record, stop } from '../../driver/record.ts';
import { untilStill, writtenSteps } from '../../driver/until.ts';
import type { Harness } from '../../harness/harness.ts';
import type { Flow, Stage } from './flow.ts';

/** A person looks before the next movement; milliseconds. */
const LOOK_MS = 250;
const STILL_MS = 900;

/** Records `flow` in a page of its own. @returns the sentences of its report */
export async function walkFlow(
  harness: Harness,
  origin: string,
  flow: Flow,
  access: Access | 'granted',
): Promise<readonly string[]> {
  const page = await harness.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const answer = (dialog: Dialog): void =>
    void (flow.answer === 'cancel' ? dialog.dismiss() : dialog.accept()).catch(() => undefined);
  page.on('dialog', answer);
  try {
    await page.goto(origin + (flow.from.startsWith('/') ? flow.from : `/wp-admin/${flow.from}`), {
      waitUntil: 'load',
    });
    await record(harness, page, access);
    await untilStill('The first step', () => writtenSteps(harness), LOOK_MS);
    for (const deed of flow.deeds) await doDeed({ page, kind: harness.kind }, deed);
    await untilStill('The last step', () => writtenSteps(harness), STILL_MS);
    const report = await stop(harness, page);
    const { steps } = await saveJson(harness, report);
    await report.close();
    return steps.map(({ text }) => text);
  } finally {
    page.off('dialog', answer);
    await page.close();
  }
}

async function doDeed(stage: Stage, [act, reads, ...opens]: Flow['deeds'][number]): Promise<void> {
  const leaves = opens.length > 0 ? arrived(stage.page) : undefined;
  try {
    await act(stage);
    await leaves;
  } catch (cause) {
    leaves?.catch(() => undefined);
    throw new Error(`"${reads ?? 'waiting'}" could not be done.`, { cause });
  }
  await pause(LOOK_MS);
}

async function arrived(page: Page): Promise<void> {
  await page.waitForNavigation({ waitUntil: 'load', timeout: 20_000 });
}
