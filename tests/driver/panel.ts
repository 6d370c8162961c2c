import type { Page } from 'puppeteer-core';
import type { Harness, Surface } from '../harness/harness.ts';
import { pressInPopup } from './record.ts';

/** Opens the steps beside the page by the popup's own row, inside the click, as a person does. */
export async function openPanel(harness: Harness, page: Page): Promise<Surface> {
  await pressInPopup(harness, page, 'show-panel');
  const panel = await harness.extensionPage('sidepanel.html');
  await panel.waitFor('[data-state="running"], [data-state="paused"], [data-state="idle"]');
  await page.bringToFront();
  return panel;
}

export type PanelRow = {
  readonly sentence: string;
  readonly error: string | undefined;
  readonly bug: boolean;
  readonly picture: boolean;
};

/** The steps as the panel shows them. */
export function panelRows(panel: Surface): Promise<PanelRow[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll('.steps > .step')].map((row) => ({
      sentence: row.querySelector('.say')?.textContent ?? '',
      error: row.querySelector('.err .text')?.textContent ?? undefined,
      bug: row.querySelector('.flag') !== null,
      picture: row.querySelector('button.thumb') !== null,
    })),
  );
}
