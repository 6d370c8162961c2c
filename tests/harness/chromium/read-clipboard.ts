import type { Browser } from 'puppeteer-core';

/**
 * The clipboard's text, read by a tab of the extension that is allowed to for the moment: the page under test never gets
 * the permission.
 * @param extensionUrl with a slash at the end
 */
export async function readClipboard(browser: Browser, extensionUrl: string): Promise<string> {
  // Not by URL.origin: it is "null" for schemes that Node does not know.
  const origin = extensionUrl.slice(0, -1);
  const permission = { name: 'clipboard-read' };
  const session = await browser.target().createCDPSession();
  const page = await browser.newPage();
  try {
    await page.goto(`${extensionUrl}manifest.json`);
    await page.bringToFront();
    await session.send('Browser.setPermission', { permission, setting: 'granted', origin });
    return await page.evaluate(() => navigator.clipboard.readText());
  } finally {
    await session.send('Browser.setPermission', { permission, setting: 'prompt', origin });
    await session.detach();
    await page.close();
  }
}
