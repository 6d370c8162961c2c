import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { FAILURES } from '../../demo-site/failures.ts';
import type { Report } from '../../src/domain/report.ts';
import { endSite, openSite } from '../driver/open-site.ts';
import { saveJson } from '../driver/read-report.ts';
import { type Access, record, stop } from '../driver/record.ts';
import { signalCount, until } from '../driver/until.ts';
import type { BrowserKind, Harness } from '../harness/harness.ts';
import { realClick } from '../harness/real-input.ts';

type Said = Report['signals'][number];

const ways: readonly (readonly [BrowserKind, Access])[] = [
  ['chromium', 'tab'],
  ['chromium', 'site'],
  ['firefox', 'site'],
];
const CONNECTION = '/wp-admin/admin.php?page=sophmate&tab=connection';
const BROKEN = '/wp-admin/admin.php?page=sophmate-broken';
/** What the invented plug-ins of the shop say on every screen, and no flow has to do with. */
const NOTICES = [
  'Tidy Cache Booster: The folder wp-content/cache is not writable. Pages are served uncached.',
  'Harbour Backup has not finished a backup since 3 November. Run a backup now',
  'Ledgerly SEO: your sitemap has not been sent to search engines for 41 days.',
];
const CONSOLE = 'PixelPress Forms: chunk pixelpress-editor.js could not be loaded';
const REQUESTS = [
  'Test connection',
  'Register webhook',
  'Clear queue',
  'Resend last event',
  'List webhooks',
  'Sync orders',
];

describe.each(ways)('what went wrong in %s, access by %s', (kind, access) => {
  it('is told once, in its own words, with the step it came after; what stood there is told apart', async () => {
    const site = inject('site');
    const { harness, page } = await openSite(kind, site, { headed: access === 'site' });
    try {
      await page.goto(site.url + CONNECTION, { waitUntil: 'load' });
      await record(harness, page, access);
      // Firefox's typing and pressing is slow; that the browsers see the same is proven with fewer.
      const requests = kind === 'firefox' ? REQUESTS.slice(2, 5) : REQUESTS;
      for (const label of requests) await press(page, label, failureOf(label).text);
      for (const label of ['Preview checkout', 'Refresh preview']) {
        const before = await signalCount(harness);
        await press(page, label);
        await until(`The error of ${label}`, async () => (await signalCount(harness)) > before);
      }
      if (access === 'site') await failOnPages(page, site.url);
      const report = await finish(harness, page);

      for (const label of requests) expectAnswer(report, failureOf(label));
      expectScriptErrors(report, kind);
      if (access === 'site') expectFailedPages(report);
      expectStanding(report, access);
      expect(report.error).not.toBeNull();
      expect(JSON.stringify(report)).not.toContain(new URL(site.url).host);
      if (access === 'site') await healthy(harness, page, site.url);
    } finally {
      await endSite({ harness });
    }
  });
});

/** Ways of failing that lead to another page, or stand in a frame. */
async function failOnPages(page: Page, site: string): Promise<void> {
  await follow(page, '#adminmenu a[href$="page=sophmate-framed"]');
  // Nobody clicks in a frame before they have seen it; on a busy machine its recorder still reads what it is for.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await realClick(page, 'iframe[title="Payouts"]', 'button');
  await saysInFrame(page, failureOf('Refresh in frame').text);
  await follow(page, '#adminmenu a[href$="page=sophmate"].wp-first-item');
  await follow(page, 'input[name="save_unreachable"]');
  for (const label of ['Open payout report', 'Open tax report']) {
    await page.goto(site + BROKEN, { waitUntil: 'load' });
    await follow(page, labelled(label));
  }
}

/** A flow in which nothing fails, recorded in the same browser. */
async function healthy(harness: Harness, page: Page, site: string): Promise<void> {
  await page.bringToFront();
  await page.goto(site + CONNECTION, { waitUntil: 'load' });
  await record(harness, page, 'granted');
  await press(page, 'Ping', 'Pong. SophMate is listening.');
  await follow(page, '#adminmenu a[href$="page=sophmate-diagnostics"]');
  await page.goto(`${site}/wp-admin/admin.php?page=wc-status`, { waitUntil: 'load' });
  const report = await finish(harness, page);
  expect(report.signals.filter(({ standing }) => !standing)).toEqual([]);
  expect(report.error).toBeNull();
  expectStanding(report, 'site');
  const { wordpress, php, woocommerce, product } = report.environment;
  expect(wordpress?.value).toBe('6.5.5');
  expect(php?.value).toMatch(/^8\.\d+\.\d+$/);
  expect(woocommerce?.value).toMatch(/^\d+\.\d+\.\d+$/);
  expect(product).toMatchObject({ name: 'SophMate', value: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
}

function failureOf(label: string): (typeof FAILURES)[number] {
  return FAILURES.find((failure) => failure.label === label)!;
}

function labelled(label: string): string {
  return `xpath/.//*[self::a or self::button][normalize-space()="${label}"]`;
}

/** Presses a button, and waits until the page says so. */
async function press(page: Page, label: string, text?: string): Promise<void> {
  await realClick(page, labelled(label));
  if (text !== undefined) {
    await page.waitForFunction(
      (said) => document.querySelector('.sophmate-answer')?.textContent.includes(said),
      {},
      text,
    );
  }
}

/** Presses what leads to another page, and waits until that stands. */
async function follow(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), realClick(page, selector)]);
}

async function saysInFrame(page: Page, text: string): Promise<void> {
  const frame = await (await page.waitForSelector('iframe[title="Payouts"]'))?.contentFrame();
  await frame?.waitForFunction((said) => document.body.textContent.includes(said), {}, text);
}

/** Lets the last page be read, then stops. */
async function finish(harness: Harness, page: Page): Promise<Report> {
  await new Promise((resolve) => setTimeout(resolve, 600));
  await page.bringToFront();
  const surface = await stop(harness, page);
  const report = await saveJson(harness, surface);
  await surface.close();
  return report;
}

function saidBy(report: Report, kind: Said['kind'], words: RegExp): Said[] {
  return report.signals.filter((signal) => signal.kind === kind && words.test(signal.text));
}

/** What the page said of it, and the request behind it. */
function expectAnswer(report: Report, { label, text, target, status }: (typeof FAILURES)[number]): void {
  expectNew(
    report,
    report.signals.filter((signal) => signal.kind === 'notice' && signal.text === text),
    label,
  );
  const door = target.startsWith('/') ? `/wp-json${target}` : `/admin-ajax.php?action=${target}`;
  const answer = ` → ${String(status)}, `;
  const requests = report.signals.filter(
    ({ detail }) => detail?.includes(door) === true && detail.includes(answer),
  );
  expectNew(report, requests, label);
  expect(requests[0]?.detail, label).toMatch(/^POST <site-address-1>/);
}

function expectScriptErrors(report: Report, kind: BrowserKind): void {
  const uncaught =
    kind === 'firefox' ? /^TypeError: .*\bundefined$/ : /^Uncaught TypeError: Cannot read properties/;
  const rejection = /^Uncaught \(in promise\) Error: Preview could not be refreshed: SM-6110$/;
  expectNew(report, saidBy(report, 'script-error', uncaught), 'Preview checkout');
  expectNew(report, saidBy(report, 'script-error', rejection), 'Refresh preview');
}

function expectFailedPages(report: Report): void {
  for (const label of ['Refresh in frame', 'Save with an unreachable provider']) {
    const said = report.signals.filter(
      ({ kind, text }) => kind === 'notice' && text === failureOf(label).text,
    );
    expectNew(report, said, label);
  }
  const [critical, blank] = [/^There has been a critical error on this website\./, /^a blank page/];
  expectNew(report, saidBy(report, 'dead-page', critical), 'Open payout report');
  expectNew(report, saidBy(report, 'dead-page', blank), 'Open tax report');
}

/** One signal, new, after the step that pressed `label`. */
function expectNew(report: Report, said: readonly Said[], label: string): void {
  const after = said.map(({ standing, step }) => ({
    standing,
    after: report.steps.find(({ n }) => n === step)?.text,
  }));
  expect(after, label).toEqual([{ standing: false, after: expect.stringContaining(label) }]);
}

/** By the button's right alone the recorder comes after the page's first scripts, so what they said is not heard. */
function expectStanding(report: Report, access: Access): void {
  for (const text of access === 'site' ? [...NOTICES, CONSOLE] : NOTICES) {
    const said = report.signals.filter((signal) => signal.text === text);
    expect(said, text).toEqual([expect.objectContaining({ standing: true })]);
  }
  const files = report.signals.filter(({ kind }) => kind === 'missing-file');
  expect(files).toEqual([
    expect.objectContaining({ standing: true, detail: expect.stringMatching(/\/banner-spring\.png$/) }),
  ]);
}
