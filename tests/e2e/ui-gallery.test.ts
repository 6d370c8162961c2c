import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, requireBrowser } from '../harness/find-browsers';
import { popupExamples } from '../ui/gallery/popup-examples';
import { reportExamples } from '../ui/gallery/report-examples';
import { serveGallery, type ServedGallery } from '../ui/gallery/serve-gallery';

const shots = join(import.meta.dirname, '../../out/gallery');
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Shot = { surface: 'popup' | 'report'; state: string; width: number; more?: string };
const views: Shot[] = [
  ...Object.keys(popupExamples).map((state): Shot => ({ surface: 'popup', state, width: 360 })),
  ...Object.keys(reportExamples).flatMap((state): Shot[] =>
    [320, 1280].map((width) => ({ surface: 'report', state, width })),
  ),
];
const turned: Shot[] = ['lang=de', 'dir=rtl'].flatMap((more): Shot[] => [
  { surface: 'popup', state: 'ready', width: 360, more },
  { surface: 'popup', state: 'recording', width: 360, more },
  { surface: 'popup', state: 'paused-left-site', width: 360, more },
  { surface: 'report', state: 'full', width: 320, more },
  { surface: 'report', state: 'full', width: 1280, more },
]);

describe.skipIf(findBrowser('chromium') === undefined)('the interface, looked at in Chromium', () => {
  let gallery: ServedGallery;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    await mkdir(shots, { recursive: true });
    gallery = await serveGallery();
    const executablePath = requireBrowser('chromium');
    browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--hide-scrollbars'] });
    page = await browser.newPage();
    page.on('console', (line) => {
      if (line.type() === 'error') complaints.push(line.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
  });
  afterAll(async () => {
    await browser.close();
    await gallery.stop();
  });

  async function look(shot: Shot, theme: 'light' | 'dark', name: string): Promise<void> {
    await page.setViewport({ width: shot.width, height: 800 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.goto(`${gallery.address}?surface=${shot.surface}&state=${shot.state}&${shot.more ?? ''}`);
    await page.waitForSelector('[data-state]');
    const path = join(shots, `${name}.png`);
    await page.screenshot({ path, fullPage: shot.surface === 'popup' || shot.state !== 'steps-200' });
  }

  async function findings(): Promise<string[]> {
    return page.evaluate(async (source) => {
      // The protocol runs this, not the page: its policy refuses any script but its own.
      if (!('axe' in window)) (0, eval)(source);
      const { axe: engine } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await engine.run(document, { resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    }, axe);
  }

  const sidewaysPixels = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  for (const theme of ['light', 'dark'] as const) {
    it.each(views)(`$surface $state, $width px, ${theme}: no finding, nothing sideways`, async (shot) => {
      await look(shot, theme, `${shot.surface}-${shot.state}-${shot.width}-${theme}`);
      await page.$$eval('details', (folds) => folds.forEach((fold) => (fold.open = true)));
      expect(await sidewaysPixels()).toBeLessThanOrEqual(0);
      expect(await findings()).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }

  it.each(turned)('$surface $state, $width px, $more: nothing sideways', async (shot) => {
    await look(shot, 'light', `${shot.surface}-${shot.state}-${shot.width}-${shot.more?.slice(-2) ?? ''}`);
    expect(await sidewaysPixels()).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });

  it('enlarges a picture by keyboard, closes by Escape and gives the focus back', async () => {
    await look({ surface: 'report', state: 'full', width: 1280 }, 'light', 'report-before-dialog');
    await page.focus('.thumb');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    expect(await findings()).toEqual([]);
    await page.screenshot({ path: join(shots, 'report-dialog-1280.png') });
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { hidden: true });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('thumb');
  });
});
