import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LOOK_BACK_MS } from '../../src/domain/look-back.ts';
import { extensionDir } from '../driver/extension-dir.ts';
import {
  ageStore,
  badgeOfTab,
  forgetRows,
  heldRows,
  openEye,
  stepsHeld,
  switchLookBackOn,
} from '../driver/look-back.ts';
import { endSite, openSite, type OpenSite } from '../driver/open-site.ts';
import { saveJson } from '../driver/read-report.ts';
import { pressInPopup, record, stop } from '../driver/record.ts';
import { until } from '../driver/until.ts';
import type { Harness, Surface } from '../harness/harness.ts';
import { launchHarness } from '../harness/launch-harness.ts';

const NOTHING = {
  steps: 0,
  signals: 0,
  sightings: 0,
  gaps: 0,
  pictures: 0,
  shots: 0,
  numbers: 0,
  journal: 0,
};

describe.each(['chromium', 'firefox'] as const)('look-back in %s', (kind) => {
  const headed = kind === 'chromium';
  const debuggerOnWorker = false;
  let open: OpenSite;
  let eye: Surface;
  beforeAll(async () => {
    open = await openSite(kind, inject('site'), { headed, debuggerOnWorker });
    eye = await openEye(open.harness, open.page);
  });
  afterAll(() => endSite(open));

  const goTo = (page: Page, query: string): Promise<unknown> =>
    page.goto(`${inject('site').url}/wp-admin/admin.php?${query}`, { waitUntil: 'load' });
  const ofReport = async (harness: Harness): Promise<Surface> => {
    const report = await harness.extensionPage('report.html', 15_000);
    await report.waitFor('[data-state="ready"]');
    return report;
  };

  it('asks for the site, keeps steps over pages and the death of the worker, and is preserved with one picture', async () => {
    const { harness, page } = open;
    await goTo(page, 'page=sophmate');
    await switchLookBackOn(harness, page, eye);
    await until('The page', async () => (await stepsHeld(eye)) === 1);
    await harness.background.kill();
    await Promise.all([
      page.waitForNavigation({ waitUntil: 'load' }),
      page.click('#sophmate .nav-tab:nth-child(2)'),
    ]);
    await until('The page after it', async () => (await stepsHeld(eye)) === 3);
    expect(await badgeOfTab(eye)).toBe('•');
    await page.click("[data-call='ajax:test_connection']");
    await until('The error in the badge', async () => (await badgeOfTab(eye)) === '1');
    expect(await heldRows(eye)).toMatchObject({ pictures: 0, shots: 0 });

    const popup = await harness.pressToolbarButton(page);
    await popup.waitFor('[data-test="preserve"]');
    expect(await popup.text()).toContain('cURL error 28');
    expect(await popup.text()).toContain('4 steps up to this error');
    await popup.click('[data-test="preserve"]');
    const shown = await ofReport(harness);
    const report = await saveJson(harness, shown);
    expect(report.steps.map(({ text }) => text)).toEqual([
      'Opened SophMate › Settings › General',
      'Clicked Connection',
      'Opened SophMate › Settings › Connection',
      'Clicked Test connection',
    ]);
    expect(report.error).toMatchObject({ step: 4 });
    expect(report.error?.text).toContain('cURL error 28');
    expect(report.steps.map(({ shot }) => 'file' in shot)).toEqual([false, false, false, true]);
    expect(report.unseen.some((line) => line.startsWith('Made out of the look-back'))).toBe(true);
    expect(report.lookedThrough).not.toBeNull();
    await shown.close();
    await page.bringToFront();
    await until('On again, with nothing in it', async () => (await badgeOfTab(eye)) === '•');
  });

  it('rests while the site is recorded, which begins with its first step, and goes on at Stop', async () => {
    const { harness, page } = open;
    await goTo(page, 'page=sophmate&tab=connection');
    await record(harness, page, 'granted');
    await page.click('#wpbody h1');
    await until('The click', async () => (await badgeOfTab(eye)) === '2');
    const shown = await stop(harness, page);
    const report = await saveJson(harness, shown);
    expect(report.steps.map(({ text }) => text)).toEqual([
      'Opened SophMate › Settings › Connection',
      'Clicked SophMate Settings',
    ]);
    expect(report.unseen.some((line) => line.includes('look-back'))).toBe(false);
    await shown.close();
    await page.bringToFront();
    await until('On again', async () => (await badgeOfTab(eye)) === '•');
    const before = await stepsHeld(eye);
    await page.click('#wpbody h1');
    await until('The click after it', async () => (await stepsHeld(eye)) > before);
  });

  it('drops what is older than five minutes, of every table', async () => {
    const { harness, page } = open;
    await forgetRows(eye);
    await goTo(page, 'page=sophmate&tab=connection');
    await page.click("[data-call='ajax:test_connection']");
    await until('The error in the badge', async () => (await badgeOfTab(eye)) === '1');
    await ageStore(eye, LOOK_BACK_MS - 60_000);
    await (await harness.pressToolbarButton(page)).waitFor('[data-test="preserve"]');
    expect((await heldRows(eye))['signals']).toBeGreaterThan(0);
    await (await harness.popup())?.close();
    await ageStore(eye, 61_000);
    const popup = await harness.pressToolbarButton(page);
    await popup.waitFor('[data-state="ready"]');
    await until('Nothing left', async () => isEmpty(await heldRows(eye)));
    expect(await popup.text()).not.toContain('Preserve');
    await popup.close();
    await page.bringToFront();
  });

  it('lets go at a word', async () => {
    const { harness, page } = open;
    await goTo(page, 'page=sophmate&tab=connection');
    await page.click("[data-call='ajax:test_connection']");
    await until('The error in the badge', async () => (await badgeOfTab(eye)) === '1');
    await pressInPopup(harness, page, 'let-go');
    await until('The badge', async () => (await badgeOfTab(eye)) === '•');
    // It begins anew with the page as it stands, and with nothing that was done.
    expect(await stepsHeld(eye)).toBeLessThanOrEqual(1);
    await until('The popup without it', async () => {
      return (await (await harness.popup())?.text())?.includes('New error') === false;
    });
    await (await harness.popup())?.close();
    await page.bringToFront();
  });

  it('is on after the browser was closed, with nothing of before, and deletes all as it is switched off', async () => {
    const { harness, page } = open;
    await goTo(page, 'page=sophmate&tab=connection');
    await page.click("[data-call='ajax:test_connection']");
    await until('The error in the badge', async () => (await badgeOfTab(eye)) === '1');
    const cookies = await harness.browser.cookies();
    await harness.killBrowser();
    const again = await launchHarness({
      kind,
      extensionDir: extensionDir(kind),
      headed,
      debuggerOnWorker,
      profileDir: harness.profileDir,
    });
    open = { harness: again, page: await again.newPage() };
    eye = await openEye(again, open.page);
    await until('Nothing of before', async () => isEmpty(await heldRows(eye)));
    await again.browser.setCookie(...cookies);
    await goTo(open.page, 'page=sophmate&tab=connection');
    await until('On', async () => (await badgeOfTab(eye)) === '•');
    await until('The page', async () => (await stepsHeld(eye)) === 1);
    await pressInPopup(again, open.page, 'look-back');
    await until('Off', async () => (await badgeOfTab(eye)) === '');
    expect(await heldRows(eye)).toMatchObject({ ...NOTHING, recordings: 2 });
    await open.page.bringToFront();
    await open.page.click('#wpbody h1');
    await goTo(open.page, 'page=sophmate');
    expect(await heldRows(eye)).toMatchObject({ ...NOTHING, recordings: 2 });
  });
});

function isEmpty(rows: Readonly<Record<string, number>>): boolean {
  return Object.keys(NOTHING).every((name) => rows[name] === 0);
}
