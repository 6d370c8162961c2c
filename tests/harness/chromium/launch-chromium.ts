import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { TargetType } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { closeBrowser, killTree, orKill, ownSignals } from '../end-browser.ts';
import { requireBrowser } from '../find-browsers.ts';
import type { Harness, LaunchOptions, Surface } from '../harness.ts';
import { popupPath, profileFolder, removeProfile } from '../profile-folder.ts';
import { startVirtualDisplay } from '../virtual-display.ts';
import { waitUntil } from '../wait-until.ts';
import { watched } from '../watched.ts';
import { readNetLog } from './net-log.ts';
import { pageSurface } from './page-surface.ts';
import { answerPrompt } from './permission-prompt.ts';
import { readClipboard } from './read-clipboard.ts';
import { serviceWorker } from './service-worker.ts';
import { PATIENCE_MS } from '../patience.ts';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Without this, --load-extension below is ignored by newer builds.
  '--disable-features=DisableLoadExtensionCommandLineSwitch',
  '--window-size=1366,820',
];

/** Chromium with the unpacked extension. The extension's id comes from its path, so the same path finds its storage again. */
export async function launchChromium(options: LaunchOptions): Promise<Harness> {
  const { extensionDir, headed = false, debuggerOnWorker = true, deviceScale = 1, signal } = options;
  const { watchRequests = false, motion = 'reduced' } = options;
  const { profileDir, downloadDir } = await profileFolder('chromium', options.profileDir);
  const popupName = popupPath(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  const netLog = join(profileDir, 'net-log.json');
  const display = headed && process.platform === 'linux' ? await startVirtualDisplay(signal) : undefined;
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: !headed,
    pipe: true,
    enableExtensions: true,
    userDataDir: profileDir,
    defaultViewport: null,
    ...ownSignals,
    downloadBehavior: { policy: 'allow', downloadPath: downloadDir },
    env: display === undefined ? process.env : { ...process.env, DISPLAY: display.name },
    ...(debuggerOnWorker ? {} : { targetFilter: (target) => target.type() !== TargetType.SERVICE_WORKER }),
    args: [
      ...quiet,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--force-device-scale-factor=${String(deviceScale)}`,
      ...(watchRequests ? [`--log-net-log=${netLog}`] : []),
      ...(motion === 'reduced' ? ['--force-prefers-reduced-motion'] : []),
      `--load-extension=${extensionDir}`,
    ],
  });
  const id = await orKill(browser, display, loadedExtension(browser, extensionDir));
  const extensionUrl = `chrome-extension://${id}/`;
  const background = await serviceWorker(browser, extensionUrl, debuggerOnWorker);
  let pressedOn: Page | undefined;

  const popup = async (): Promise<Surface | undefined> => {
    const page = await findPage(browser, extensionUrl + popupName);
    return page === undefined ? undefined : pageSurface(page);
  };
  const popupIsOpen = async (): Promise<boolean> => (await popup()) !== undefined;
  return {
    kind: 'chromium',
    browser,
    extensionUrl,
    profileDir,
    downloadDir,
    background,
    popup,
    newPage: () => browser.newPage(),
    async pressToolbarButton(page) {
      const extension = (await browser.extensions()).get(id);
      if (extension === undefined) throw new Error('The extension is no longer installed.');
      pressedOn = page;
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      const shown = await waitUntil('The popup', PATIENCE_MS, popup);
      await shown.waitFor('body');
      return shown;
    },
    // Not by `runtime.reload()`: at the next press of the button by the protocol Chromium crashes (measured, 156).
    async reloadExtension() {
      await browser.installExtension(extensionDir);
    },
    extensionPage: async (prefix, timeoutMs = PATIENCE_MS) =>
      pageSurface(
        await waitUntil(`The page ${prefix}`, timeoutMs, () => findPage(browser, extensionUrl + prefix)),
      ),
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(extensionUrl + path);
      return pageSurface(page);
    },
    acceptPermissionPrompt: () => answerPrompt(display?.name, pressedOn, 'allow', popupIsOpen),
    denyPermissionPrompt: () => answerPrompt(display?.name, pressedOn, 'deny', popupIsOpen),
    readClipboard: () => readClipboard(browser, extensionUrl),
    networkLog: async () => readNetLog(watched(watchRequests, netLog)),
    async killBrowser() {
      await killTree(browser);
      display?.stop();
    },
    async close() {
      await closeBrowser(browser);
      display?.stop();
    },
    removeProfile: () => removeProfile(profileDir),
  };
}

/**
 * The id of the extension, which the command line has loaded: then a second start on the profile is a browser's start to
 * it. Branded builds refuse that flag; there it is loaded afterwards, which is an installation to it each time.
 */
async function loadedExtension(browser: Browser, extensionDir: string): Promise<string> {
  const path = await realpath(extensionDir);
  const ours = async (): Promise<string | undefined> =>
    [...(await browser.extensions()).values()].find((one) => one.path === path)?.id;
  return waitUntil('The extension', 3000, ours).catch(() => browser.installExtension(path));
}

async function findPage(browser: Browser, urlPrefix: string): Promise<Page | undefined> {
  const target = browser.targets().find((one) => one.url().startsWith(urlPrefix));
  return target?.asPage();
}
