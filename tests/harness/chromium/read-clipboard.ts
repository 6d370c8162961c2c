import type { Browser } from 'puppeteer-core';

/**
 * The clipboard's text, read by a tab of the extension that is allowed to for the moment: the page under test never gets
 * the permission.
 * @param url any page of the extension
 */
export async function readClipboard(browser: Browser, url: string): Promise<string> {
  const { origin } = new URL(url);
  const permission = { name: 'clipboard-read' };
  const session = await browser.target().createCDPSession();
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await page.bringToFront();
    await session.send('Browser.setPermission', { permission, setting: 'granted', origin });
    return await page.evaluate(() => navigator.clipboard.readText());
  } finally {
    await session.send('Browser.setPermission', { permission, setting: 'prompt', origin });
    await session.detach();
    await page.close();
  }
}
