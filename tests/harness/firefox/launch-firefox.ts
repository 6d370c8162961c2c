import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { closeBrowser, killTree, orKill, ownSignals, soon } from '../end-browser.ts';
import { requireBrowser } from '../find-browsers.ts';
import type { Harness, LaunchOptions, Surface } from '../harness.ts';
import { profileFolder, removeProfile } from '../profile-folder.ts';
import { startVirtualDisplay } from '../virtual-display.ts';
import { waitUntil } from '../wait-until.ts';
import { watched } from '../watched.ts';
import { chromeScope } from './chrome-scope.ts';
import { eventPage } from './event-page.ts';
import { findExtensionPage, openExtensionTab } from './extension-pages.ts';
import { answerPrompt } from './permission-prompt.ts';
import { dropPreferenceBackups, geckoIdOf, installInProfile, preferences } from './profile.ts';
import { readClipboard } from './read-clipboard.ts';
import { startRequestLog } from './request-log.ts';
import { viewSurface } from './view-surface.ts';
import { PATIENCE_MS } from '../patience.ts';

const popupView = `view.viewType === 'popup'`;

/** Firefox with the extension installed in the profile for good, driven over WebDriver BiDi and its privileged scope. */
export async function launchFirefox(options: LaunchOptions): Promise<Harness> {
  const { extensionDir, headed = false, deviceScale = 1, motion = 'reduced', signal } = options;
  const { watchRequests = false } = options;
  const { profileDir, downloadDir } = await profileFolder('firefox', options.profileDir);
  const geckoId = await geckoIdOf(extensionDir);
  const uuid = await keptUuid(profileDir);
  const extensionUrl = `moz-extension://${uuid}/`;
  await installInProfile(profileDir, extensionDir, geckoId);
  const display = headed && process.platform === 'linux' ? await startVirtualDisplay(signal) : undefined;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: !headed,
    userDataDir: profileDir,
    defaultViewport: null,
    ...ownSignals,
    env: display === undefined ? process.env : { ...process.env, DISPLAY: display.name },
    args: ['--remote-allow-system-access', '--width=1366', '--height=820'],
    extraPrefsFirefox: preferences({
      geckoId,
      uuid,
      downloadDir,
      deviceScale,
      motion,
      roomKb: options.roomKb,
    }),
  });
  await dropPreferenceBackups(profileDir);
  const scope = chromeScope(browser, geckoId);
  const installed = waitUntil('The installed extension', PATIENCE_MS, () =>
    scope.run<boolean>('return extension !== undefined && !extension.hasShutdown').catch(() => false),
  );
  await orKill(browser, display, installed);
  const requests = await startRequestLog(scope);

  const popup = async (): Promise<Surface | undefined> => {
    const url = await scope.run<string | undefined>(
      `return [...extension.views].find((view) => ${popupView})?.uri?.spec`,
    );
    return url?.startsWith(extensionUrl) === true ? viewSurface(scope, popupView, url) : undefined;
  };
  return {
    kind: 'firefox',
    browser,
    extensionUrl,
    profileDir,
    downloadDir,
    background: eventPage(scope),
    popup,
    newPage: () => browser.newPage(),
    async pressToolbarButton(page) {
      await page.bringToFront();
      await scope.run(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));`);
      const shown = await waitUntil('The popup', PATIENCE_MS, popup);
      await waitUntil('The loaded popup', PATIENCE_MS, () =>
        shown.evaluate<boolean>(`document.readyState === 'complete'`).catch(() => false),
      );
      // Its document is loaded out of sight and moves into the panel; a click before that hits nothing.
      await waitUntil('The open panel of the popup', PATIENCE_MS, () =>
        scope.run<boolean>(`
          const view = [...extension.views].find((view) => ${popupView});
          return view?.xulBrowser?.closest('panel')?.state === 'open';`),
      );
      return shown;
    },
    async reloadExtension() {
      await scope.run(`
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(extension.id)).reload();`);
      await waitUntil('The extension again', PATIENCE_MS, () =>
        scope.run<boolean>('return extension !== undefined && !extension.hasShutdown').catch(() => false),
      );
    },
    extensionPage: (prefix, timeoutMs = PATIENCE_MS) =>
      waitUntil(`The page ${prefix}`, timeoutMs, () => findExtensionPage(scope, extensionUrl + prefix)),
    openExtensionPage: (path) => openExtensionTab(scope, extensionUrl + path),
    acceptPermissionPrompt: () => answerPrompt(scope, 'allow'),
    denyPermissionPrompt: () => answerPrompt(scope, 'deny'),
    readClipboard: () => readClipboard(scope),
    networkLog: async () => watched(watchRequests, requests).entries(),
    async killBrowser() {
      await soon(requests.entries());
      await killTree(browser);
      display?.stop();
    },
    async close() {
      await soon(requests.entries());
      await closeBrowser(browser);
      display?.stop();
    },
    removeProfile: () => removeProfile(profileDir),
  };
}

/** The extension's origin in this profile: made once, read again when the profile is. */
async function keptUuid(profileDir: string): Promise<string> {
  const file = join(profileDir, 'extension-uuid.txt');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return kept;
  const fresh = randomUUID();
  await writeFile(file, fresh);
  return fresh;
}
