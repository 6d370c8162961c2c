import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchOptions } from '../harness.ts';
import { zipFolder } from '../zip-folder.ts';

/** The extension's own id in Firefox, from its manifest. @throws where the manifest has none */
export async function geckoIdOf(extensionDir: string): Promise<string> {
  const text = await readFile(join(extensionDir, 'manifest.json'), 'utf8');
  const manifest = JSON.parse(text) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id !== undefined) return id;
  throw new Error(`${extensionDir} has no browser_specific_settings.gecko.id; Firefox needs one.`);
}

/**
 * Puts the extension into the profile for good, as a person's installation would be: a temporary add-on is gone after
 * a crash, and so is all it kept.
 */
export async function installInProfile(
  profileDir: string,
  extensionDir: string,
  geckoId: string,
): Promise<void> {
  const folder = join(profileDir, 'extensions');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${geckoId}.xpi`);
  const archive = await zipFolder(extensionDir);
  const before = await readFile(path).catch(() => undefined);
  // A touched file is an update to Firefox; the same extension is left as it is.
  if (before?.equals(archive) !== true) await writeFile(path, archive);
}

/**
 * Puppeteer puts an older prefs.js back when the browser ends, which would undo what the browser itself learnt. No
 * backup, no restoring.
 */
export async function dropPreferenceBackups(profileDir: string): Promise<void> {
  for (const name of ['prefs.js', 'user.js']) {
    await rm(join(profileDir, `${name}.puppeteer`), { force: true });
  }
}

type Wanted = Required<Pick<LaunchOptions, 'deviceScale' | 'motion'>> & {
  readonly geckoId: string;
  readonly uuid: string;
  readonly downloadDir: string;
  readonly roomKb: number | undefined;
};

/** Preferences of the harness, over the ones puppeteer sets to keep Firefox quiet. */
export function preferences({
  geckoId,
  uuid,
  downloadDir,
  deviceScale,
  motion,
  roomKb,
}: Wanted): Record<string, string | number | boolean> {
  return {
    // Debian's ESR honours the first; release builds take signed add-ons only.
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'extensions.enabledScopes': 15,
    'extensions.installedDistroAddon.check': false,
    // The origin of the extension's storage. Chosen by us, or a browser killed early forgets it and all storage with it.
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    'extensions.dataCollectionPermissions.enabled': false,
    'layout.css.devPixelsPerPx': String(deviceScale),
    'browser.download.folderList': 2,
    'browser.download.dir': downloadDir,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'browser.shell.checkDefaultBrowser': false,
    'ui.prefersReducedMotion': motion === 'reduced' ? 1 : 0,
    'browser.sessionstore.resume_from_crash': false,
    'toolkit.startup.max_resumed_crashes': -1,
    ...(roomKb === undefined ? {} : { 'dom.quotaManager.temporaryStorage.fixedLimit': roomKb }),
  };
}
