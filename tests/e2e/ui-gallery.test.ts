import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, requireBrowser } from '../harness/find-browsers';
import { panelExamples } from '../ui/gallery/panel-examples';
import { popupExamples } from '../ui/gallery/popup-examples';
import { reportExamples } from '../ui/gallery/report-examples';
import { serveGallery, type ServedGallery } from '../ui/gallery/serve-gallery';

const shots = join(import.meta.dirname, '../../out/gallery');
/** Pictures are for somebody who looks at them; the findings need none. */
const isLookedAt = process.env['SAFEREPRO_GALLERY'] === '1';
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Shot = { surface: 'popup' | 'panel' | 'report'; state: string; width: number; more?: string };
const views: Shot[] = [
  ...Object.keys(popupExamples).map((state): Shot => ({ surface: 'popup', state, width: 360 })),
  ...Object.keys(panelExamples).map((state): Shot => ({ surface: 'panel', state, width: 360 })),
  ...['error', 'long-words', 'paused-press'].map((state): Shot => ({ surface: 'panel', state, width: 320 })),
  // What differs by a line of status alone is looked at in one width.
  ...Object.keys(reportExamples).flatMap((state): Shot[] =>
    (/^(?:copied|copy-failed|held|dropped|loading|missing|storage-error)$/.test(state)
      ? [320]
      : [320, 1280]
    ).map((width) => ({ surface: 'report', state, width })),
  ),
];
const turned: Shot[] = ['lang=de', 'dir=rtl'].flatMap((more): Shot[] => [
  { surface: 'popup', state: 'ready', width: 360, more },
  { surface: 'popup', state: 'recording', width: 360, more },
  { surface: 'popup', state: 'paused-left-site', width: 360, more },
  { surface: 'report', state: 'now', width: 320, more },
  { surface: 'panel', state: 'tries', width: 360, more },
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

  async function open({ surface, state, width, more }: Shot): Promise<void> {
    await page.setViewport({ width, height: 800 });
    await theme('light');
    await page.goto(`${gallery.address}?surface=${surface}&state=${state}&${more ?? ''}`);
    await page.waitForSelector('[data-state]');
  }

  const theme = (value: 'light' | 'dark'): Promise<void> =>
    page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);

  async function shoot({ surface, state }: Shot, name: string): Promise<void> {
    if (!isLookedAt) return;
    const path = join(shots, `${name}.png`);
    const popup = surface === 'popup' ? await page.$('.popup') : null;
    await (popup === null
      ? page.screenshot({ path, fullPage: surface === 'report' && state !== 'steps-200' })
      : popup.screenshot({ path }));
  }

  /** What axe finds, in a long list among its first rows. A theme changes colours alone, so the second one is asked about contrast alone. */
  async function findings(only?: 'color-contrast'): Promise<string[]> {
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
    return page.evaluate(async (rule) => {
      const { axe: engine } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await engine.run(
        { exclude: ['.step:nth-child(n + 20)', '.pgrid > :nth-child(n + 20)'] },
        {
          resultTypes: ['violations'],
          preload: false,
          ...(rule === undefined ? {} : { runOnly: [rule] }),
        },
      );
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    }, only);
  }

  const sidewaysPixels = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  it.each(views)('$surface $state, $width px: no finding in both themes, nothing sideways', async (shot) => {
    const name = `${shot.surface}-${shot.state}-${shot.width}`;
    await open(shot);
    await shoot(shot, `${name}-light`);
    await page.$$eval('.fold', (folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
    await page.$$eval('.sub', (folds) => folds.slice(0, 8).forEach((fold) => fold.setAttribute('open', '')));
    expect(await sidewaysPixels()).toBeLessThanOrEqual(0);
    expect(await findings()).toEqual([]);
    await theme('dark');
    await shoot(shot, `${name}-dark-open`);
    // Colours are the same in every width.
    if (shot.width < 1280) expect(await findings('color-contrast')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it.each(turned)('$surface $state, $width px, $more: nothing sideways', async (shot) => {
    await open(shot);
    await shoot(shot, `${shot.surface}-${shot.state}-${shot.width}-${shot.more?.slice(-3) ?? ''}`);
    expect(await sidewaysPixels()).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });

  it('enlarges a picture by keyboard, closes by Escape and gives the focus back', async () => {
    await open({ surface: 'report', state: 'full', width: 1280 });
    await page.focus('.thumb');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    expect(await findings()).toEqual([]);
    if (isLookedAt) await page.screenshot({ path: join(shots, 'report-dialog-1280.png') });
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { hidden: true });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('thumb');
  });
});
