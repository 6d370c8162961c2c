import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoSite, startDemoSite } from '../../demo-site/start.ts';
import type { Report } from '../../src/domain/report.ts';
import { endSite, openSite } from '../driver/open-site.ts';
import { saveJson } from '../driver/read-report.ts';
import { type Access, record, stop } from '../driver/record.ts';
import type { BrowserKind, Harness } from '../harness/harness.ts';
import { realClick } from '../harness/real-input.ts';
import { weighWorker } from '../trials/many-pictures/worker-memory.ts';

const ways: readonly (readonly [BrowserKind, Access])[] = [
  ['chromium', 'tab'],
  ['chromium', 'site'],
  ['firefox', 'site'],
];
/** What a person does in it, each once. */
const DONE = [
  'Clicked Save order',
  'Clicked Send',
  'Clicked Check stock',
  'Clicked Remark',
  // What a page calls a place in which anything may stand is not kept.
  'Typed a value in a field (name not kept)',
  'Checked Gift',
  'Clicked Mute',
  'Clicked Save order',
  'Clicked Write anew',
  'Clicked Go on',
  'Clicked Finish',
];
/** What one load of a page may leave in the store: the signals that are told of one, and how long all of them are. */
const MOST_SIGNALS = 500;
const MOST_CHARACTERS = 2_000_000;
/** What the worker may have grown by, in bytes, once its garbage is gone. */
const MOST_GROWTH = 8_000_000;
const SECRET = 'mallory.secret';

let site: DemoSite;
const ending = new AbortController();
beforeAll(async () => {
  const muPlugins = join(import.meta.dirname, 'hostile', 'mu-plugins');
  site = await startDemoSite({ signal: ending.signal, log: console.log, quiet: true, muPlugins });
});
afterAll(() => site.stop());

describe.each(ways)('a hostile page in %s, access by %s', (kind, access) => {
  it('is recorded as what the person did in it; nothing that it forges is a step, and what it says is bounded', async () => {
    const { harness, page } = await openSite(kind, site, {
      headed: access === 'site' && kind === 'chromium',
    });
    try {
      await page.goto(`${site.url}/wp-admin/admin.php?page=hostile`, { waitUntil: 'load' });
      await record(harness, page, access);
      if (access === 'site') await page.reload({ waitUntil: 'load' });
      const light = kind === 'chromium' ? await weighWorker(harness) : undefined;
      await walk(page);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      const heavy = kind === 'chromium' ? await weighWorker(harness) : undefined;
      const stored = await storedSignals(harness);
      const report = await saveJson(harness, await stop(harness, page));

      expect(deliberate(report)).toEqual(DONE);
      expect(stored.length).toBeGreaterThan(100);
      expect(stored.length).toBeLessThanOrEqual(MOST_SIGNALS);
      expect(stored.join('').length).toBeLessThan(MOST_CHARACTERS);
      expect(stored.join('') + JSON.stringify(report)).not.toContain(SECRET);
      if (light && heavy) expect(heavy.heap - light.heap).toBeLessThan(MOST_GROWTH);
    } finally {
      await endSite({ harness });
    }
  }, 240_000);
});

async function walk(page: Page): Promise<void> {
  const does = (what: 'flood' | 'forge'): Promise<unknown> => page.evaluate(`hostile.${what}()`);
  await does('forge');
  await does('flood');
  await realClick(page, '#plain');
  await does('flood');
  await realClick(page, '#long');
  await does('forge');
  await realClick(page, '#in-form');
  await realClick(page, '#field');
  await new Promise((resolve) => setTimeout(resolve, 500));
  await does('forge');
  await realClick(page, '#lines');
  await page.keyboard.type('ab');
  await realClick(page, '#box');
  await does('forge');
  await realClick(page, '#deaf');
  await realClick(page, '#plain');
  await realClick(page, '#rewrite');
  await page.waitForSelector('#anew');
  await realClick(page, '#anew');
  await realClick(page, '#last');
}

function deliberate({ steps }: Report): string[] {
  return steps.filter(({ kind }) => kind !== 'navigate').map(({ text }) => text);
}

/** Each signal in the extension's own store, as JSON. */
function storedSignals({ background }: Harness): Promise<string[]> {
  return background.evaluate(`new Promise((resolve) => {
    const opening = indexedDB.open('saferepro');
    opening.onsuccess = () => {
      const asking = opening.result.transaction('signals').objectStore('signals').getAll();
      asking.onsuccess = () => { opening.result.close(); resolve(asking.result.map((row) => JSON.stringify(row))); };
    };
  })`);
}
