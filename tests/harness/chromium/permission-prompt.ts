import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { findProgram } from '../find-browsers.ts';
import { waitUntil } from '../wait-until.ts';
import { PATIENCE_MS } from '../patience.ts';

const run = promisify(execFile);
/**
 * Before a key, in milliseconds. Chromium ignores what would press a button in the first half second that it is shown,
 * lest somebody allows what they never saw; a busy machine shows it late. An ignored key is pressed again.
 */
const READY_MS = 800;

/**
 * Answers Chromium's native prompt with real key strokes. No protocol reaches it, so it takes an X display.
 * @param display e.g. `:1`
 * @param page the tab under the prompt, which has the focus otherwise
 * @param popupIsOpen an open popup takes the focus, too, and the prompt closes it (both measured)
 * @throws where there is no display, no xdotool, or no prompt before patience ends
 */
export async function answerPrompt(
  display: string | undefined,
  page: Page | undefined,
  answer: 'allow' | 'deny',
  popupIsOpen: () => Promise<boolean>,
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
  const isShown = async (): Promise<boolean> =>
    !(await popupIsOpen()) && !(await page.evaluate(() => document.hasFocus()));
  const isGone = (): Promise<boolean> =>
    waitUntil('The prompt that was answered', 1_500, async () => !(await isShown()));
  const press = async (key: string): Promise<void> => {
    await sleep(READY_MS);
    await run(xdotool, ['key', key], { env: { ...process.env, DISPLAY: display } });
  };
  await waitUntil('The permission prompt', PATIENCE_MS, isShown);
  if (answer === 'allow') await press('Tab');
  await waitUntil('The end of the permission prompt', PATIENCE_MS, async () => {
    await press(answer === 'allow' ? 'Return' : 'Escape');
    return isGone().catch(() => false);
  });
}
