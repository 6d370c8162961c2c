import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionDir } from '../driver/extension-dir.ts';
import type { BrowserKind } from '../harness/harness.ts';
import { launchHarness } from '../harness/launch-harness.ts';

/** The smallest file that both viewers open. */
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/pdf');
    response.end(PDF);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterAll(() => {
  server.close();
});

const own: Readonly<Record<BrowserKind, string>> = {
  chromium: 'chrome://version/',
  firefox: 'about:support',
};

describe.each(['chromium', 'firefox'] as const)('a page that is no web page, in %s', (kind) => {
  it('is refused in one sentence, and nothing is begun', async () => {
    const harness = await launchHarness({ kind, extensionDir: extensionDir(kind) });
    try {
      const page = await harness.newPage();
      for (const [address, sentence] of [
        [own[kind], /browser/i],
        ['about:blank', /browser/i],
        [`${url}/invoice.pdf`, /PDF/],
      ] as const) {
        // Firefox gives no answer for its own pages.
        await page.goto(address, { timeout: 3_000 }).catch(() => undefined);
        const popup = await harness.pressToolbarButton(page);
        await popup.waitFor('[data-state="closedPage"]', 10_000);
        expect(await popup.text(), address).toMatch(sentence);
        await popup.close();
      }
      const stored = await harness.background.evaluate(
        'browser.storage.local.get(null).then(Object.keys)'.replace('browser', 'chrome'),
      );
      expect(stored).toEqual([]);
    } finally {
      await harness.close();
      await harness.removeProfile();
    }
  });
});
