import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { until } from '../../driver/until.ts';
import type { Harness } from '../../harness/harness.ts';

/**
 * Takes the right to photograph away from a recording that has the site granted: in Firefox any navigation does, in
 * Chromium another site in between.
 */
export async function loseRight(harness: Harness, page: Page): Promise<void> {
  const here = page.url();
  if (harness.kind === 'firefox') {
    await page.reload({ waitUntil: 'load' });
    return;
  }
  const server = createServer((_request, response) =>
    response.end('<!doctype html><title>Elsewhere</title>'),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
    const badge = (): Promise<string> =>
      harness.background.evaluate<string>('chrome.action.getBadgeText({}).then((text) => text)');
    await until('The pause', async () => (await badge()) === '?');
    await page.goto(here, { waitUntil: 'load' });
  } finally {
    server.close();
  }
}
