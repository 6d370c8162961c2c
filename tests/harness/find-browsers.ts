import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserKind } from './harness.ts';

/** The environment variable that names each browser's program file. */
export const overrideOf = { chromium: 'SAFEREPRO_CHROMIUM', firefox: 'SAFEREPRO_FIREFOX' } as const;

const names: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox-developer-edition', 'firefox'],
};

/** Where installers put browsers without a word to PATH. */
const usualPlaces: Record<BrowserKind, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files\\Firefox Developer Edition\\firefox.exe',
  ],
};

/** A program on PATH, by name. */
export function findProgram(name: string): string | undefined {
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => suffixes.map((suffix) => join(folder, name + suffix))).find(isProgram);
}

/** Where a browser of that kind is on this machine, or nothing. The environment variable goes first. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const told = process.env[overrideOf[kind]];
  if (told !== undefined && told !== '') return isProgram(told) ? told : undefined;
  for (const name of names[kind]) {
    const found = findProgram(name);
    if (found !== undefined) return found;
  }
  return usualPlaces[kind].find(isProgram);
}

/** @throws with the way out where there is no such browser */
export function requireBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found !== undefined) return found;
  throw new Error(
    `There is no ${kind} on this machine. Install one, or set ${overrideOf[kind]} to its program file.`,
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
