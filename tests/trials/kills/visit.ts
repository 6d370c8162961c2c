import { rm } from 'node:fs/promises';
import type { Cookie, Page } from 'puppeteer-core';
import { type Credentials, logIn } from '../../driver/log-in.ts';
import { saveJson } from '../../driver/read-report.ts';
import { type Access, record, stop } from '../../driver/record.ts';
import type { Harness, Surface } from '../../harness/harness.ts';
import type { Report } from '../../../src/domain/report.ts';
import type { Random } from '../../support/random.ts';
import { watchTruth } from './truth.ts';
import { type IsWatched, watchWorlds } from './watched.ts';

/** A browser in which recordings are made, one after the other. */
export type Visit = {
  readonly harness: Harness;
  readonly page: Page;
  readonly site: Credentials;
  readonly access: Access;
  readonly random: Random;
  /** What was done to the background and when, for whoever looks into a loss. */
  readonly log: string[];
  readonly isWatched: IsWatched;
  /** When there was a click in a frame without a recorder. */
  readonly unwatched: number[];
};

export const SETTINGS = '/wp-admin/admin.php?page=sophmate';

/** Opens the settings screen of the demo plug-in, logged in: by the form, or by the cookies of an earlier log-in. */
export async function openVisit(
  given: Pick<Visit, 'harness' | 'site' | 'access' | 'random'>,
  cookies?: readonly Cookie[],
): Promise<Visit> {
  const { harness, site } = given;
  const page = await harness.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await watchTruth(page);
  if (cookies === undefined) await logIn(page, site);
  else await harness.browser.setCookie(...cookies);
  await page.goto(site.url + SETTINGS, { waitUntil: 'load' });
  return { ...given, page, log: [], isWatched: await watchWorlds(harness.kind, page), unwatched: [] };
}

/** Starts a recording; the site is asked for where the profile does not have it yet. */
export async function begin({ harness, page, access }: Visit): Promise<void> {
  const popup = await harness.pressToolbarButton(page);
  await popup.waitFor('[data-state="ready"]', 10_000);
  const isOpenQuestion = await popup.evaluate(`document.querySelector('[data-test="stay"]') !== null`);
  if (isOpenQuestion === true && (access === 'site' || harness.kind === 'firefox')) {
    await popup.close();
    await record(harness, page, access);
    return;
  }
  await popup.click('[data-test="record"]');
  await popup.waitFor('[data-state="recording"]', 10_000);
  await popup.close();
  await page.bringToFront();
}

/** Ends the recording as a person would, and reads the report as a file. */
export async function endAndRead({ harness, page }: Visit): Promise<Report> {
  return readAndClose(harness, page, await stop(harness, page));
}

export async function readAndClose(harness: Harness, page: Page, report: Surface): Promise<Report> {
  // Two reports of one minute have one file name; only a new file is waited for.
  await rm(harness.downloadDir, { recursive: true, force: true });
  const saved = await saveJson(harness, report);
  await report.close();
  await page.bringToFront();
  return saved;
}

/** Ends the background, if it runs. @returns whether it ran */
export async function endBackground({ harness, log }: Visit, why: string): Promise<boolean> {
  if (!(await harness.background.isAlive())) return false;
  const from = Date.now();
  await harness.background.kill();
  log.push(`${new Date(from).toISOString()} killed within ${String(Date.now() - from)} ms: ${why}`);
  return true;
}
