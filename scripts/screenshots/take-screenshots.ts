import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { logIn } from '../../tests/driver/log-in.ts';
import type { Credentials } from '../../tests/driver/log-in.ts';
import { pressInPopup, record, stop } from '../../tests/driver/record.ts';
import type { Harness } from '../../tests/harness/harness.ts';
import { launchHarness } from '../../tests/harness/launch-harness.ts';
import { realClick, realType } from '../../tests/harness/real-input.ts';
import { buildFolder } from '../lib/build.ts';
import { overPage } from './over-page.ts';

const FOLDER = join('docs', 'images');
const SETTINGS = '/wp-admin/admin.php?page=sophmate';
const SIZE = { width: 1280, height: 720 };
const PANEL_WIDTH = 360;
const THEMES = ['light', 'dark'] as const;
/** Long enough for the extension's own picture of a page that has come to rest. */
const LOOK_MS = 2_000;

/** Takes the README's pictures of the extension as it ships. @returns the files */
export async function takeScreenshots(site: Credentials, signal: AbortSignal): Promise<readonly string[]> {
  await mkdir(FOLDER, { recursive: true });
  const extensionDir = resolve(buildFolder.chromium);
  const harness = await launchHarness({ kind: 'chromium', extensionDir, signal });
  try {
    const page = await harness.newPage();
    await page.setViewport(SIZE);
    await logIn(page, site);
    console.log('The failing page …');
    const screen = await failingScreen(page, site.url);
    console.log('A recording …');
    await recordFailure(harness, page, site.url);
    const popups = await popupOver(harness, page, screen);
    const panels = await panelBeside(harness, page, screen);
    const report = await stop(harness, page);
    await sleep(LOOK_MS, undefined, { signal });
    return [...popups, ...panels, ...(await inThemes(await pageAt(harness, report.url), 'report'))];
  } finally {
    await harness.close();
    await harness.removeProfile();
  }
}

/** The page under the popup. What the extension would cover in a picture is painted out here as well. */
async function failingScreen(page: Page, url: string): Promise<string> {
  await page.goto(`${url}${SETTINGS}&tab=connection`, { waitUntil: 'load' });
  await realClick(page, '[data-call="ajax:test_connection"]');
  await page.waitForSelector('xpath///*[contains(text(), "cURL error 28")]');
  await page.addStyleTag({
    content: `#wp-admin-bar-site-name a, #wp-admin-bar-my-account a, #sophmate > p > code {
      color: transparent !important; background: #4b4580 !important; visibility: visible }
      #wp-admin-bar-my-account img, #wp-admin-bar-site-name a::before { visibility: hidden !important }`,
  });
  await page.mouse.move(0, 0);
  return page.screenshot({ encoding: 'base64' });
}

async function recordFailure(harness: Harness, page: Page, url: string): Promise<void> {
  await page.goto(url + SETTINGS, { waitUntil: 'load' });
  await record(harness, page, 'tab');
  await sleep(LOOK_MS);
  await realType(page, 'TEA-', '#sophmate-order_prefix');
  await realClick(page, '[name="sophmate[live_enabled]"]');
  await sleep(LOOK_MS);
  await Promise.all([
    page.waitForNavigation({ waitUntil: 'load' }),
    realClick(page, '.nav-tab:nth-child(2)'),
  ]);
  await sleep(LOOK_MS);
  for (const _attempt of ['once', 'again']) {
    await realClick(page, '[data-call="ajax:test_connection"]');
    await page.waitForSelector('xpath///*[contains(text(), "cURL error 28")]');
    await sleep(LOOK_MS);
  }
}

async function popupOver(harness: Harness, page: Page, screen: string): Promise<string[]> {
  const popup = await harness.pressToolbarButton(page);
  await popup.waitFor('[data-state="recording"]');
  const pictures = await lookAt(await pageAt(harness, popup.url));
  await popup.close();
  return onStage(harness, screen, pictures, 'popup');
}

async function panelBeside(harness: Harness, page: Page, screen: string): Promise<string[]> {
  await pressInPopup(harness, page, 'show-panel');
  const panel = await harness.extensionPage('sidepanel.html');
  await panel.waitFor('[data-state="running"]');
  const shown = await pageAt(harness, panel.url);
  await shown.setViewport({ width: PANEL_WIDTH, height: SIZE.height });
  const pictures = await lookAt(shown);
  await panel.close();
  return onStage(harness, screen, pictures, 'panel');
}

/** One of the extension's own pages in each theme, as PNG files in base64. */
async function lookAt(shown: Page): Promise<string[]> {
  const pictures: string[] = [];
  for (const theme of THEMES) {
    await use(shown, theme);
    pictures.push(await shown.screenshot({ encoding: 'base64' }));
  }
  return pictures;
}

async function onStage(
  harness: Harness,
  screen: string,
  pictures: readonly string[],
  name: 'popup' | 'panel',
): Promise<string[]> {
  const stage = await harness.newPage();
  await stage.setViewport(SIZE);
  const files: string[] = [];
  for (const [index, theme] of THEMES.entries()) {
    await stage.setContent(overPage(screen, pictures[index] ?? '', name));
    files.push(await keep(stage, `${name}-${theme}`));
  }
  await stage.close();
  return files;
}

async function inThemes(page: Page, name: string): Promise<string[]> {
  await page.setViewport({ width: SIZE.width, height: 900 });
  await page.bringToFront();
  const files: string[] = [];
  for (const theme of THEMES) {
    await use(page, theme);
    files.push(await keep(page, `${name}-${theme}`));
  }
  return files;
}

async function use(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  // Colours of buttons fade from one theme to the other.
  await sleep(500);
}

async function keep(page: Page, name: string): Promise<string> {
  const file = join(FOLDER, `${name}.webp`);
  await writeFile(file, await page.screenshot({ type: 'webp', quality: 82 }));
  return file;
}

/** The extension's own page as puppeteer knows it in Chromium: only there a colour scheme can be asked for. */
async function pageAt({ browser }: Harness, url: string): Promise<Page> {
  const page = await browser
    .targets()
    .find((target) => target.url() === url)
    ?.asPage();
  if (page === undefined) throw new Error(`${url} is no longer open.`);
  return page;
}
