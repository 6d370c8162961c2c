import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { logIn } from '../../tests/driver/log-in.ts';
import type { Credentials } from '../../tests/driver/log-in.ts';
import { closeBrowser } from '../../tests/harness/end-browser.ts';
import { requireBrowser } from '../../tests/harness/find-browsers.ts';
import { buildFolder } from '../lib/build.ts';

const SCREEN = '/wp-admin/admin.php?page=sophmate&tab=connection';

/** Opens a window with the extension on the failing screen and stays until it is closed, or Ctrl+C. @returns the exit code */
export async function openDemo(site: Credentials, signal: AbortSignal): Promise<number> {
  const profile = await mkdtemp(join(tmpdir(), 'saferepro-start-'));
  try {
    await quietProfile(profile);
    const browser = await launch(profile);
    const end = (): void => void closeBrowser(browser);
    signal.addEventListener('abort', end, { once: true });
    try {
      await show(browser, site);
      console.log(guide(site));
      await untilClosed(browser, signal);
    } finally {
      signal.removeEventListener('abort', end);
      await closeBrowser(browser);
    }
  } catch (error) {
    // A window that is closed while it is being prepared breaks whatever was going on in it.
    if (!signal.aborted) throw error;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
  console.log('\nThe browser is closed and the WordPress is gone; nothing of it is kept.');
  return 0;
}

function launch(profile: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: false,
    pipe: true,
    enableExtensions: [resolve(buildFolder.chromium)],
    userDataDir: profile,
    defaultViewport: null,
    // The command ends it, and its profile.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // Its bar about automated tests stands where the eye looks for the extension.
    ignoreDefaultArgs: ['--enable-automation'],
    args: ['--no-first-run', '--window-size=1366,900', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}

async function untilClosed(browser: Browser, signal: AbortSignal): Promise<void> {
  if (signal.aborted || !browser.connected) return;
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

/** No bubble that offers to keep the demo's password. */
async function quietProfile(profile: string): Promise<void> {
  await mkdir(join(profile, 'Default'));
  await writeFile(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ credentials_enable_service: false, profile: { password_manager_enabled: false } }),
  );
}

async function show(browser: Browser, site: Credentials): Promise<void> {
  const [page = await browser.newPage()] = await browser.pages();
  await logIn(page, site);
  await page.goto(site.url + SCREEN, { waitUntil: 'load' });
  await page.bringToFront();
}

function guide({ url, user, password }: Credentials): string {
  return `
SafeRepro is in the browser that has just opened, on a plug-in's settings page where things fail.

  1. Press SafeRepro in the toolbar (behind the puzzle piece), or Alt+Shift+R, and then Record.
  2. Press “Test connection”, and whatever else you like.
  3. Press SafeRepro again and Stop: the report opens.

The site is ${url}/wp-admin/ (${user} / ${password}).
It stays until you close the window or press Ctrl+C.`;
}
