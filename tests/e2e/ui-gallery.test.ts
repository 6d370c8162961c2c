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

  it.each([
    ['full', 1280, ''],
    ['full', 320, ''],
    ['long-words', 320, ''],
    ['full', 320, 'lang=de'],
    ['full', 1280, 'dir=rtl'],
  ] as const)('covers are drawn on a picture of %s, %s px, %s', async (state, width, more) => {
    const name = `report-draw-${state}-${width}-${more.slice(-3) || 'light'}`;
    await open({ surface: 'report', state, width, more });
    // By keyboard: on a narrow page the foot may lie over the button.
    await page.focus('.cap [data-test="draw"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-test="cover-layer"]');
    await drag([0.3, 0.25], [0.7, 0.4]);
    await drag([0.5, 0.65], [0.6, 0.72]);
    expect(await drawn()).toHaveLength(2);
    if (isLookedAt) await page.screenshot({ path: join(shots, `${name}.png`) });
    expect(await findings()).toEqual([]);
    await page.click('[data-test="cover-save"]');
    await page.waitForSelector('[data-test="ask"]');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-test'))).toBe('ask-safe');
    await theme('dark');
    if (isLookedAt) await page.screenshot({ path: join(shots, `${name}-ask-dark.png`) });
    expect(await findings()).toEqual([]);
    expect(await sidewaysPixels()).toBeLessThanOrEqual(0);
    await page.click('[data-test="ask-sure"]');
    await page.waitForSelector('[data-test="covered"]');
    if (isLookedAt) await page.screenshot({ path: join(shots, `${name}-covered-dark.png`) });
    expect(await findings()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('a cover is moved and sized by mouse, and Escape gives up what is being dragged', async () => {
    await open({ surface: 'report', state: 'full', width: 1280 });
    await page.click('.cap [data-test="draw"]');
    await drag([0.2, 0.2], [0.4, 0.3]);
    const [first] = await drawn();
    await drag([0.3, 0.25], [0.5, 0.45]);
    const [moved] = await drawn();
    expect(moved!.x - first!.x).toBeCloseTo(0.2 * 1280, -1);
    expect(moved!.y - first!.y).toBeCloseTo(0.2 * 760, -1);
    expect(moved).toMatchObject({ width: first!.width, height: first!.height });
    await drag([0.6, 0.5], [0.9, 0.9]);
    const [sized] = await drawn();
    expect(sized).toMatchObject({ x: moved!.x, y: moved!.y });
    expect(sized!.width - moved!.width).toBeCloseTo(0.3 * 1280, -1);
    // Beyond the picture it ends at its edge.
    await drag([0.9, 0.9], [1.3, 1.3], 'Escape');
    expect(await drawn()).toEqual([sized]);
    await drag([0.9, 0.9], [1.3, 1.3]);
    const [clipped] = await drawn();
    expect([clipped!.x + clipped!.width, clipped!.y + clipped!.height]).toEqual([1280, 760]);
    expect(await page.$('dialog[open]')).not.toBeNull();
    // What is not saved is asked about before it is left.
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-test="ask"]');
    await page.click('[data-test="ask-sure"]');
    await page.waitForSelector('[data-test="cover-layer"]', { hidden: true });
  });

  it('a cover is drawn by finger', async () => {
    await open({ surface: 'report', state: 'full', width: 1280 });
    await page.click('.cap [data-test="draw"]');
    const box = await layer();
    const { touchscreen } = page;
    await touchscreen.touchStart(box.x + 0.2 * box.width, box.y + 0.2 * box.height);
    await touchscreen.touchMove(box.x + 0.3 * box.width, box.y + 0.4 * box.height);
    await touchscreen.touchMove(box.x + 0.4 * box.width, box.y + 0.6 * box.height);
    await touchscreen.touchEnd();
    const [cover, ...others] = await drawn();
    expect(others).toEqual([]);
    expect(cover!.x).toBeCloseTo(0.2 * 1280, -1);
    expect(cover!.height).toBeCloseTo(0.4 * 760, -1);
  });

  /** Where the picture that is drawn on stands, once it is there. */
  async function layer(): Promise<Box> {
    await page.waitForFunction(() => {
      const image = document.querySelector<HTMLImageElement>('dialog[open] .draw img');
      return image !== null && image.complete && image.naturalWidth > 0;
    });
    const box = await (await page.$('.covers'))?.boundingBox();
    if (!box) throw new Error('The picture is not shown.');
    return box;
  }

  type Box = { x: number; y: number; width: number; height: number };

  /** The drawn covers, in pixels of the picture. */
  const drawn = (): Promise<Box[]> =>
    page.$$eval('.covers [data-cover] rect.box', (boxes) =>
      boxes.map((box) => {
        const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((side) =>
          Number(box.getAttribute(side)),
        );
        return { x, y, width, height };
      }),
    );

  /** Presses, drags and lets go, from and to parts of the picture; `key` is pressed before the end. */
  async function drag(from: readonly number[], to: readonly number[], key?: 'Escape'): Promise<void> {
    const box = await layer();
    const at = ([x = 0, y = 0]: readonly number[]): [number, number] => [
      box.x + x * box.width,
      box.y + y * box.height,
    ];
    await page.mouse.move(...at(from));
    await page.mouse.down();
    await page.mouse.move(...at(to), { steps: 4 });
    if (key) await page.keyboard.press(key);
    await page.mouse.up();
  }
});
