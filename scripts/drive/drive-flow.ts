import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { logIn } from '../../tests/driver/log-in.ts';
import type { Credentials } from '../../tests/driver/log-in.ts';
import { pressInPopup, record, stop } from '../../tests/driver/record.ts';
import type { Access } from '../../tests/driver/record.ts';
import type { BrowserKind, Harness } from '../../tests/harness/harness.ts';
import { killTree } from '../../tests/harness/end-browser.ts';
import { launchHarness } from '../../tests/harness/launch-harness.ts';
import type { Report } from '../../src/domain/report.ts';
import { buildFolder } from '../lib/build.ts';
import { clearFolder, fillFolder } from './fill-folder.ts';
import { UnusableError } from './flow.ts';
import type { Flow, FlowStep } from './flow.ts';
import type { Patience } from './find-element.ts';
import { ownTexts, ownTextSteps, writeOwnTexts } from './own-texts.ts';
import { perform } from './perform.ts';
import { stepName } from './step-name.ts';
import { within } from './within.ts';

/** A person looks before the next step; and the browser allows two pictures a second at most. */
const LOOK_MS = 1_500;
const TIMEOUT_MS = 5_000;
/** The longest that a step may take in all, a slow page and a long `wait` of its own included. */
const STEP_MS = 60_000;
const CLOSE_MS = 20_000;

export interface DriveOptions {
  readonly site: Credentials;
  /** Already moved to the site, and possible. */
  readonly flow: Flow;
  readonly out: string;
  readonly browser: BrowserKind;
  readonly access: Access;
  /** The one that ships where nothing is said. */
  readonly extensionDir?: string;
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
}

export interface Driven {
  readonly report: Report;
  /** The step that could not be done, in a sentence. What came before it is in the report all the same. */
  readonly failed?: string;
}

/** Records a flow on a site with the extension as it ships, and fills a folder with its report. */
export async function driveFlow(options: DriveOptions): Promise<Driven> {
  const { browser: kind, access, signal, log } = options;
  await clearFolder(options.out);
  log(`Starting ${kind} …`);
  const harness = await launchHarness({
    kind,
    extensionDir: options.extensionDir ?? resolve(buildFolder[kind]),
    headed: kind === 'chromium' && access === 'site',
    signal,
  });
  try {
    return await recordFlow(harness, options);
  } finally {
    // A browser that no longer answers is not asked twice.
    await within(CLOSE_MS, harness.close()).catch(() => killTree(harness.browser));
    await harness.removeProfile();
  }
}

async function recordFlow(harness: Harness, options: DriveOptions): Promise<Driven> {
  const { site, flow, access, browser, log } = options;
  const page = await harness.newPage();
  // Nobody is there to answer; "Do you really want to …?" is meant by whoever wrote the flow.
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  // A tab at the back paints no frame, and what waits for one waits without end.
  await page.bringToFront();
  log(`Logging in at ${site.url} …`);
  await logIn(page, site).catch((cause: unknown) => {
    throw new UnusableError(`Logging in at ${site.url} failed: ${sentenceOf(cause)}`, { cause });
  });
  const first = flow.steps.findIndex((step) => step.type === 'navigate') + 1;
  const texts = ownTexts(flow);
  const opened = await performAll(harness, page, options, 0, first);
  if (opened !== undefined) throw new Error(opened);
  log(`Recording (access: ${access}) …`);
  await record(harness, page, access);
  await look(page, options.signal);
  const failed = await performAll(harness, page, options, first, flow.steps.length);
  log('Stopping, and filling the folder …');
  const shown = await stop(harness, page);
  await writeOwnTexts(shown, texts);
  const report = await fillFolder(harness, shown, options.out, { browser, access });
  return failed === undefined ? { report } : { report, failed };
}

/** @returns the sentence about the step that could not be done */
async function performAll(
  harness: Harness,
  page: Page,
  { flow, signal, log }: DriveOptions,
  from: number,
  to: number,
): Promise<string | undefined> {
  for (const [index, step] of flow.steps.entries()) {
    if (index < from || index >= to) continue;
    const name = stepName(step, index);
    log(`  ${name} of ${flow.steps.length}`);
    signal.throwIfAborted();
    try {
      await within(
        STEP_MS,
        performOne(harness, page, step, { timeoutMs: step.timeout ?? flow.timeout ?? TIMEOUT_MS, signal }),
      );
    } catch (error) {
      signal.throwIfAborted();
      return `The flow's ${name} could not be done: ${sentenceOf(error)}.`;
    }
    if (step.type !== 'setViewport' && step.type !== 'customStep') await look(page, signal);
  }
  return undefined;
}

/** A step of the page; *Bug appears here* is the popup's, and what the person writes comes after *Stop*. */
async function performOne(harness: Harness, page: Page, step: FlowStep, patience: Patience): Promise<void> {
  if (step.type !== 'customStep' || step.name === 'wait') return perform(page, step, patience);
  if (ownTextSteps.includes(step.name)) return;
  await pressInPopup(harness, page, 'bug');
  const popup = await harness.popup();
  await popup?.waitFor('[data-test="bug"]:not(.primary)');
  await popup?.close();
  await page.bringToFront();
}

/** Lets the page come to rest and looks at it, as a person does between two steps. */
async function look(page: Page, signal: AbortSignal): Promise<void> {
  await sleep(100, undefined, { signal });
  await page
    .waitForFunction(() => document.readyState === 'complete', { timeout: 15_000, polling: 100, signal })
    .catch(() => undefined);
  await sleep(LOOK_MS, undefined, { signal });
}

function sentenceOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}
