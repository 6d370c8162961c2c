import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { findProgram } from '../find-browsers.ts';
import { waitUntil } from '../wait-until.ts';
import { PATIENCE_MS } from '../patience.ts';

const run = promisify(execFile);

/**
 * Answers Chromium's native prompt with real key strokes. No protocol reaches it, so it takes an X display.
 * @param display e.g. `:1`
 * @param page the tab under the prompt; its loss of focus is how the prompt shows (an open popup leaves it focused)
 * @throws where there is no display, no xdotool, or no prompt within 5 s
 */
export async function answerPrompt(
  display: string | undefined,
  page: Page | undefined,
  answer: 'allow' | 'deny',
): Promise<void> {
  if (display === undefined || page === undefined) {
    throw new Error(
      "Chromium's prompt needs a window and a pressed toolbar button: launch with headed: true.",
    );
  }
  const xdotool = findProgram('xdotool');
  if (xdotool === undefined) {
    throw new Error('The prompt is answered by xdotool. On Debian: apt-get install xdotool');
  }
  const isShown = async (): Promise<boolean> => !(await page.evaluate(() => document.hasFocus()));
  await waitUntil('The permission prompt', PATIENCE_MS, isShown);
  // Chromium ignores keys of the first half second, lest somebody allows what they never saw.
  await sleep(800);
  for (const key of answer === 'allow' ? ['Tab', 'Return'] : ['Escape']) {
    await run(xdotool, ['key', key], { env: { ...process.env, DISPLAY: display } });
  }
  await waitUntil('The end of the permission prompt', PATIENCE_MS, async () => !(await isShown()));
}
