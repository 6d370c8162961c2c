import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from './find-browsers.ts';
import { probeExtension } from './fixtures/probe-extension.ts';
import { startProbeSite } from './fixtures/probe-site.ts';
import type { ProbeSite } from './fixtures/probe-site.ts';
import type { BrowserKind, Harness, Surface } from './harness.ts';
import { launchHarness } from './launch-harness.ts';
import { findThroughFrames, realClick, realType } from './real-input.ts';

const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];

describe.each(kinds)('the harness in %s', (kind) => {
  let site: ProbeSite;
  let extensionDir: string;
  let harness: Harness;
  let page: Page;

  const openSite = async (): Promise<void> => {
    page = await harness.newPage();
    await page.goto(site.url);
  };
  const popup = async (): Promise<Surface> =>
    (await harness.popup()) ?? (await harness.pressToolbarButton(page));
  const said = async (surface: Surface, id: string, expected: string): Promise<void> => {
    await surface.click(`#${id}`);
    await expect.poll(() => surface.text()).toContain(expected);
  };
  const stored = (): Promise<Record<string, unknown>> =>
    harness.background.evaluate('(globalThis.browser ?? chrome).storage.local.get()');
  const origins = (): Promise<string[]> =>
    harness.background.evaluate(
      '(globalThis.browser ?? chrome).permissions.getAll().then(({ origins }) => origins)',
    );

  beforeAll(async () => {
    expect(findBrowser(kind), `no ${kind} on this machine`).toBeDefined();
    [site, extensionDir] = await Promise.all([startProbeSite(), probeExtension(kind)]);
    // Chromium's prompt is native and needs a window; Firefox's is reached without one.
    harness = await launchHarness({ kind, extensionDir, headed: kind === 'chromium', watchRequests: true });
    await openSite();
  });

  afterAll(async () => {
    await harness.close();
    await harness.removeProfile();
    await rm(extensionDir, { recursive: true, force: true });
    site.stop();
  });

  test('a toolbar click grants activeTab, and clicks in the popup are trusted', async () => {
    await said(await popup(), 'inject', 'saw Probe site, trusted true');
  });

  test('a killed background is dead until an event wakes it', async () => {
    await harness.background.kill();
    expect(await harness.background.isAlive()).toBe(false);
    await said(await popup(), 'wake', 'start 2, trusted true');
    expect(await harness.background.isAlive()).toBe(true);
  });

  test('the permission prompt is refused, then accepted', async () => {
    await (await popup()).click('#ask');
    await harness.denyPermissionPrompt();
    await said(await popup(), 'wake', 'start 2');
    expect(await origins()).toEqual([]);

    await (await popup()).click('#ask');
    await harness.acceptPermissionPrompt();
    await said(await popup(), 'wake', 'start 2');
    expect(await origins()).toEqual(['http://127.0.0.1/*']);
  });

  test('a page which the extension opened takes real input', async () => {
    await (await popup()).click('#report');
    const report = await harness.extensionPage('report.html');
    await report.type('#name', 'Ada');
    await said(report, 'press', 'pressed Ada, trusted true');
    expect(await report.evaluate((name: string) => name + location.search, 'query ')).toBe('query ?id=7');
    await report.close();
    expect(await report.isOpen()).toBe(false);
    const again = await harness.openExtensionPage('report.html?id=8');
    expect(await again.evaluate(() => location.search)).toBe('?id=8');
    await again.close();
  });

  test('what a page copies and saves can be read', async () => {
    const report = await harness.openExtensionPage('report.html');
    await said(report, 'copy', 'copied');
    expect(await harness.readClipboard()).toBe('copied text');
    await page.bringToFront(); // A page at the back comes to the front for a click.
    await report.click('#save');
    const saved = join(harness.downloadDir, 'saved.txt');
    await expect.poll(() => readFile(saved, 'utf8').catch(() => '')).toBe('saved text');
    await report.close();
  });

  test('input inside a frame is trusted', async () => {
    await page.bringToFront();
    await realType(page, 'a', '#inner', '#field');
    await realClick(page, '#inner', '#button');
    const body = await findThroughFrames(page, ['#inner', 'body']);
    expect(await body.evaluate('seen.join()')).toBe('keydown field true,input field true,click button true');
  });

  test('what the extension kept outlives a killed browser', async () => {
    await said(await popup(), 'wake', 'start');
    await harness.background.evaluate('keepInDatabase("a row")');
    const before = await stored();
    await harness.killBrowser();

    harness = await launchHarness({
      kind,
      extensionDir,
      profileDir: harness.profileDir,
      watchRequests: true,
    });
    await openSite();
    await said(await popup(), 'wake', 'start 3');
    expect(await stored()).toMatchObject({ added: before['added'], starts: 3 });
    expect(await harness.background.evaluate('keepInDatabase()')).toBe('a row');
  });

  test('the network log says who asked for what', async () => {
    await said(await popup(), 'request', 'asked');
    await page.waitForNetworkIdle({ idleTime: 200 });
    await harness.close();
    expect(await harness.networkLog()).toContainEqual({
      url: `${site.url}from-the-background`,
      initiator: harness.extensionUrl.slice(0, -1),
    });
    expect(await harness.networkLog()).toContainEqual({
      url: `${site.url}inner`,
      initiator: new URL(site.url).origin,
    });
  });
});
