import { execFileSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Browser } from 'puppeteer-core';
import type { VirtualDisplay } from './virtual-display.ts';
import { waitUntil } from './wait-until.ts';

/** The command that started a browser ends it; puppeteer's own handlers would come first and cut the line to it. */
export const ownSignals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false } as const;

/** Waits for an answer of the browser's, but not for one that no longer answers. */
export async function soon(answer: Promise<unknown>): Promise<void> {
  const patience = new Promise<void>((resolve) => {
    setTimeout(resolve, 5_000).unref();
  });
  await Promise.race([answer.catch(() => undefined), patience]);
}

/**
 * SIGKILL for the browser and all its children, as the system's memory killer or a power cut would do it.
 * Puppeteer starts browsers as leaders of a process group, which is what is killed here.
 */
export async function killTree(browser: Browser): Promise<void> {
  const child = browser.process();
  if (child?.pid === undefined || hasEnded(child)) return;
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
  } else {
    process.kill(-child.pid, 'SIGKILL');
  }
  await ended(child);
}

/** Ends it in the ordinary way, so that logs and databases are written; kills it if that takes over 10 s. */
export async function closeBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  if (child === null || hasEnded(child)) return;
  const patience = AbortSignal.timeout(10_000);
  const outOfPatience = new Promise<void>((resolve) => {
    patience.addEventListener('abort', () => resolve(), { once: true });
  });
  await Promise.race([browser.close().catch(() => undefined), outOfPatience]);
  await killTree(browser);
}

/** What a launch still has to do with its browser; if that fails, nobody else could end the browser. */
export async function orKill<T>(
  browser: Browser,
  display: VirtualDisplay | undefined,
  work: Promise<T>,
): Promise<T> {
  try {
    return await work;
  } catch (error) {
    await killTree(browser);
    display?.stop();
    throw error;
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function ended(child: ChildProcess): Promise<void> {
  await waitUntil('The end of the browser', 10_000, async () => hasEnded(child));
}
