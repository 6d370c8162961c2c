import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { endSite, openSite } from '../driver/open-site.ts';
import { copyMarkdown, copyText, saveHtml, saveJson } from '../driver/read-report.ts';
import { record, stop } from '../driver/record.ts';
import { pictureCount, stepCount, until } from '../driver/until.ts';
import { requireBrowser } from '../harness/find-browsers';
import type { BrowserKind } from '../harness/harness.ts';
import { realClick } from '../harness/real-input.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ERROR = 'cURL error 28';
const NO_ERROR = 'No new error was seen.';
let folder = '';
let html = '';
let error = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saved-report-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a failing flow, from Stop to what support opens', () => {
  it('is handed over in four ways, with the person’s own words in each, and within ten seconds', async () => {
    const site = inject('site');
    const { harness, page } = await openSite('chromium', site);
    try {
      await page.goto(`${site.url}/wp-admin/admin.php?page=sophmate&tab=connection`, { waitUntil: 'load' });
      await record(harness, page, 'tab');
      await realClick(page, '[data-call="ajax:test_connection"]');
      await page.waitForFunction((words) => document.body.innerText.includes(words), {}, ERROR);
      await until('Both steps', async () => (await stepCount(harness)) === 2);
      await until('The first picture', async () => (await pictureCount(harness)) >= 1);

      const stopped = performance.now();
      const report = await stop(harness, page);
      const first = await copyMarkdown(harness, report);
      const took = performance.now() - stopped;
      console.log(`From Stop to a copied report: 2 actions, ${Math.round(took)} ms of machine time.`);
      expect(first).toContain('Clicked Test connection');
      expect(took).toBeLessThan(10_000);

      await report.type('[data-test="expected"]', 'It connects; ask jane@example.test');
      await report.click('h1');
      await report.waitFor('[data-test="undo"]:enabled');
      expect(await report.text()).toContain('Covered in your text: e-mail address.');
      await report.evaluate(() => {
        location.reload();
      });
      await report.waitFor('[data-state="ready"] [data-test="undo"]:disabled');

      const saved = await saveJson(harness, report);
      expect(saved.expected).toBe('It connects; ask <email-1>');
      error = saved.error?.text ?? NO_ERROR;
      const [markdown, text] = [await copyMarkdown(harness, report), await copyText(harness, report)];
      html = await saveHtml(harness, report);
      for (const said of [markdown, text, html]) {
        expect(said).toContain('It connects; ask');
        expect(said).toContain(error);
        expect(said).not.toMatch(/jane@/);
        expect(said).not.toContain(new URL(site.url).host);
      }
      await writeFile(join(folder, 'report.html'), html);
    } finally {
      await endSite({ harness });
    }
  });

  it.each(['chromium', 'firefox'] as const)(
    'opens from the disk in %s with no script and no network, its pictures shown, nothing for axe to find',
    async (kind) => {
      const { page, end } = await openFile(kind);
      try {
        await page.setViewport({ width: 1280, height: 800 });
        await page.goto(pathToFileURL(join(folder, 'report.html')).href, { waitUntil: 'load' });
        const seen = await page.evaluate(() => ({
          text: document.body.innerText,
          pictures: [...document.querySelectorAll('img')].map(
            ({ complete, naturalWidth }) => complete && naturalWidth > 0,
          ),
          sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          font: getComputedStyle(document.body).fontSize,
        }));
        expect(seen.text).toContain(error);
        expect(seen.pictures.length).toBeGreaterThan(0);
        expect(seen.pictures).not.toContain(false);
        expect(seen.sideways).toBeLessThanOrEqual(0);
        // Its one style is let in by the page's own policy.
        expect(seen.font).toBe('14px');
        await page.screenshot({ path: join('out', `saved-report-${kind}.png`), fullPage: true });
        // axe waits for timers, which do not run where scripts are off; the page has none of its own to turn on.
        if (kind === 'chromium') {
          await page.setJavaScriptEnabled(true);
          await page.reload({ waitUntil: 'load' });
        }
        expect(await findings(page)).toEqual([]);
      } finally {
        await end();
      }
    },
  );

  it('weighs little more than its pictures do in base64', () => {
    const pictures = [...html.matchAll(/src="data:image\/webp;base64,([^"]+)"/g)].map(
      ([, data = '']) => data.length,
    );
    const sum = pictures.reduce((all, one) => all + one, 0);
    console.log(
      `Saved HTML: ${html.length} bytes, of these ${sum} pictures in base64, ${Math.round(sum * 0.75)} as files.`,
    );
    expect(pictures.length).toBeGreaterThan(0);
    expect(new Set(pictures).size).toBe(pictures.length);
    expect(html.length - sum).toBeLessThan(40_000);
  });
});

/** A bare browser, offline; scripts of a page do not run, ours by the debugger do. */
async function openFile(kind: BrowserKind): Promise<{ page: Page; end: () => Promise<void> }> {
  const firefox = kind === 'firefox';
  const browser = await puppeteer.launch({
    browser: firefox ? 'firefox' : 'chrome',
    executablePath: requireBrowser(kind),
    args: firefox ? [] : ['--no-sandbox'],
    ...(firefox ? { extraPrefsFirefox: { 'network.proxy.type': 1, 'network.proxy.http_port': 9 } } : {}),
  });
  const page = await browser.newPage();
  if (!firefox) {
    await page.setJavaScriptEnabled(false);
    await page.setOfflineMode(true);
  }
  return { page, end: () => browser.close() };
}

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await engine.run(document, { resultTypes: ['violations'], preload: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
