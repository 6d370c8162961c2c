import { existsSync } from 'node:fs';
import { findBrowser, findProgram, overrideOf } from '../../tests/harness/find-browsers.ts';
import { runStep } from './run-step.ts';

/** The parts that end-to-end tests need, each with the Debian package it is in. */
const parts = {
  chromium: { debian: 'chromium', find: () => findBrowser('chromium') },
  firefox: { debian: 'firefox-esr', find: () => findBrowser('firefox') },
  xvfb: { debian: 'xvfb', find: () => findProgram('Xvfb') },
  xdotool: { debian: 'xdotool', find: () => findProgram('xdotool') },
} as const;

/** Only one trial and its sample need it, so it is no part of the browsers. */
const READER = { debian: 'tesseract-ocr', program: 'tesseract' } as const;

export type BrowserPart = keyof typeof parts;

export interface BrowserParts {
  readonly found: Readonly<Partial<Record<BrowserPart, string>>>;
  readonly missing: readonly BrowserPart[];
  /** One sentence for a person: what is missing and the command that installs it. Empty where nothing is. */
  readonly advice: string;
}

/** Finds the browsers and what answers their prompts; installs what is missing where that is possible (root on Debian). */
export async function ensureBrowsers(signal?: AbortSignal): Promise<BrowserParts> {
  const first = findBrowserParts();
  // A wrong SAFEREPRO_… variable is not healed by a package.
  const toInstall = first.missing.filter((part) => !isOverridden(part));
  if (toInstall.length === 0 || !canInstall()) return first;
  await install(
    'what the browser tests need',
    toInstall.map((part) => parts[part].debian),
    signal,
  );
  return findBrowserParts();
}

/** tesseract, which reads pictures; installed where that is possible (root on Debian). @returns its file, or nothing */
export async function ensureReader(signal?: AbortSignal): Promise<string | undefined> {
  if (findProgram(READER.program) === undefined && canInstall())
    await install('what reads pictures', [READER.debian], signal);
  return findProgram(READER.program);
}

async function install(
  what: string,
  packages: readonly string[],
  signal: AbortSignal | undefined,
): Promise<void> {
  console.log(`Installing ${what}: ${packages.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = signal === undefined ? { env } : { env, signal };
  const updated = await runStep('apt-get update', ['apt-get', 'update'], options);
  if (!updated.passed) return;
  await runStep(
    'apt-get install',
    ['apt-get', 'install', '-y', '--no-install-recommends', ...packages],
    options,
  );
}

/** What is on this machine now; installs nothing. */
export function findBrowserParts(): BrowserParts {
  const names = (Object.keys(parts) as BrowserPart[]).filter(isNeeded);
  const found = Object.fromEntries(
    names.flatMap((name) => {
      const path = parts[name].find();
      return path === undefined ? [] : [[name, path]];
    }),
  ) as BrowserParts['found'];
  const missing = names.filter((name) => found[name] === undefined);
  return { found, missing, advice: missing.length === 0 ? '' : adviceFor(missing) };
}

/** Only Linux has displays that nobody sees; elsewhere a headed browser shows itself. */
function isNeeded(part: BrowserPart): boolean {
  return process.platform === 'linux' || part === 'chromium' || part === 'firefox';
}

function isOverridden(part: BrowserPart): boolean {
  return (part === 'chromium' || part === 'firefox') && Boolean(process.env[overrideOf[part]]);
}

function canInstall(): boolean {
  return (
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && findProgram('apt-get') !== undefined
  );
}

function adviceFor(missing: readonly BrowserPart[]): string {
  const what = `Missing: ${missing.join(', ')}.`;
  for (const kind of ['chromium', 'firefox'] as const) {
    const told = process.env[overrideOf[kind]];
    if (missing.includes(kind) && told) return `${what} ${overrideOf[kind]} names no program: ${told}`;
  }
  if (existsSync('/etc/debian_version')) {
    const packages = missing.map((part) => parts[part].debian).join(' ');
    return `${what} Install with: sudo apt-get install --no-install-recommends ${packages}`;
  }
  return `${what} Install them, or set SAFEREPRO_CHROMIUM and SAFEREPRO_FIREFOX to the browsers' program files.`;
}
