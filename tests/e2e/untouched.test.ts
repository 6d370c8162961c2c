import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { extensionDir } from '../driver/extension-dir.ts';
import { openSite } from '../driver/open-site.ts';
import { record, stop } from '../driver/record.ts';
import type { BrowserKind } from '../harness/harness.ts';

const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];

/** What a page can see of somebody in it: nodes, globals, listeners' traces, and what its own events tell. */
const LOOK = `(() => ({
  nodes: document.documentElement.outerHTML.length,
  globals: Object.getOwnPropertyNames(window).sort(),
  events: window.seenEvents ?? [],
  patched: [fetch, XMLHttpRequest.prototype.open, console.error, addEventListener, history.pushState]
    .every((native) => /\\[native code\\]/.test(Function.prototype.toString.call(native))),
}))()`;
const WATCH = `window.seenEvents = []; new MutationObserver((all) => all.forEach((one) => seenEvents.push(one.type)))
  .observe(document, { subtree: true, childList: true, attributes: true });
  for (const kind of ['message', 'error', 'securitypolicyviolation']) addEventListener(kind, (e) => seenEvents.push(kind));
  for (const name of ['saferepro', 'wxt:content-script-started']) document.addEventListener(name, () => seenEvents.push(name));`;

let other: Server;
let otherUrl: string;

beforeAll(async () => {
  other = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>Elsewhere</title><script>${WATCH}</script><button>Nothing to see</button>`,
    );
  });
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  otherUrl = `http://localhost:${String((other.address() as AddressInfo).port)}/`;
});

afterAll(() => {
  other.close();
});

describe.each(kinds)('%s', (kind) => {
  it('asks for no host at installation and opens no file of its own to pages', async () => {
    const manifest = JSON.parse(await readFile(join(extensionDir(kind), 'manifest.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(manifest['permissions']).toEqual([
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(kind === 'chromium' ? ['sidePanel'] : []),
    ]);
    for (const absent of [
      'host_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest).not.toHaveProperty(absent);
    }
  });

  it('touches no page that is not recorded, changes none that is, and requests nothing', async () => {
    const site = inject('site');
    const { harness, page } = await openSite(kind, site, { watchRequests: true });
    try {
      const elsewhere = await harness.newPage();
      const before = await lookAt(elsewhere, otherUrl);
      await page.goto(`${site.url}/wp-admin/admin.php?page=sophmate&tab=connection`, { waitUntil: 'load' });
      const bare = await watched(page);
      await record(harness, page, 'tab');
      await page.click('#wpbody h1');
      const recorded = (await page.evaluate(LOOK)) as Look;
      expect(recorded.patched).toBe(true);
      expect(recorded.globals).toEqual(bare.globals);
      expect(recorded.events.filter((event) => event !== 'attributes')).toEqual([]);
      const during = await lookAt(elsewhere, otherUrl);
      expect(during).toEqual(before);
      expect(before.patched).toBe(true);
      await page.bringToFront();
      await stop(harness, page);
    } finally {
      await harness.close();
    }
    const requests = await harness.networkLog();
    const own = requests.filter(
      ({ initiator }) => initiator.startsWith('chrome-extension:') || initiator.startsWith('moz-extension:'),
    );
    const outside = own.filter(({ url }) => /^(https?|wss?|ftp):/.test(url));
    expect(requests.length, 'the log saw the page load').toBeGreaterThan(5);
    expect(outside).toEqual([]);
    // What the browser wants for itself (updates, leaked-password checks) is nobody's but the browser's.
    const byPages = requests.filter(
      ({ initiator, url }) => initiator !== 'browser' && /^(https?|wss?):/.test(url),
    );
    const origins = new Set(byPages.map(({ url }) => new URL(url).origin));
    expect([...origins].filter((origin) => origin !== site.url && !otherUrl.startsWith(origin))).toEqual([]);
    await harness.removeProfile();
  });
});

type Look = {
  readonly nodes: number;
  readonly globals: readonly string[];
  readonly events: readonly string[];
  readonly patched: boolean;
};

async function lookAt(page: Page, url: string): Promise<Look> {
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  await page.click('button');
  return (await page.evaluate(LOOK)) as Look;
}

async function watched(page: Page): Promise<Look> {
  // WordPress's own scripts go on for a moment after the page has loaded.
  await page.waitForFunction('typeof wpResponsive === "object"');
  await page.evaluate(WATCH);
  return (await page.evaluate(LOOK)) as Look;
}
