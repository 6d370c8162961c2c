import type { Page } from 'puppeteer-core';
import type { Harness, Surface } from '../harness/harness.ts';

/** The button's right alone, or the one site granted through the browser's own prompt. */
export type Access = 'tab' | 'site';

/**
 * Presses the real toolbar button and *Record*, answers the prompt where the site is asked for, closes the popup.
 * `granted`: the site was granted to an earlier recording, and nothing is asked.
 */
export async function record(harness: Harness, page: Page, access: Access | 'granted'): Promise<void> {
  const popup = await harness.pressToolbarButton(page);
  await popup.waitFor('[data-state="ready"]');
  if (harness.kind === 'firefox') {
    await popup.click('[data-test="record"]');
    if (access !== 'granted')
      await popup.click(access === 'site' ? '[data-test="ask-and-record"]' : '[data-test="page-only"]');
  } else {
    if (access === 'site') await popup.click('[data-test="stay"]');
    await popup.click('[data-test="record"]');
  }
  if (access === 'site') await harness.acceptPermissionPrompt();
  await untilRecording(harness, page);
}

/** Waits until the popup says that a recording runs, with its first step in; then closes it. */
async function untilRecording(harness: Harness, page: Page): Promise<void> {
  // In Chromium the prompt has closed the popup.
  const popup = (await harness.popup()) ?? (await harness.pressToolbarButton(page));
  await popup.waitFor('[data-state="recording"]');
  await popup.close();
  await page.bringToFront();
}

/** Presses the toolbar button, and the named button of the popup. */
export async function pressInPopup(harness: Harness, page: Page, test: string): Promise<void> {
  const popup = (await harness.popup()) ?? (await harness.pressToolbarButton(page));
  await popup.click(`[data-test="${test}"]`);
}

/** Presses *Stop* and waits for the report page to show what was recorded. */
export async function stop(harness: Harness, page: Page): Promise<Surface> {
  await pressInPopup(harness, page, 'stop');
  const report = await harness
    .extensionPage('report.html')
    .catch((cause: unknown) => failAsPopup(harness, 'No report came', cause));
  await report.waitFor('[data-state="ready"], [data-state="empty"]');
  return report;
}

/** @throws with what did not happen, and what the popup says of it */
export async function failAsPopup(harness: Harness, what: string, cause: unknown): Promise<never> {
  const said = await harness.popup().then((popup) => popup?.text());
  throw new Error(`${what}; the popup says: ${said ?? 'nothing, it is closed'}`, { cause });
}
