import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Harness, Surface } from '../harness/harness.ts';
import type { Report } from '../../src/domain/report.ts';

/** Presses *Save JSON* and reads the file that the browser saved. */
export async function saveJson(harness: Harness, report: Surface): Promise<Report> {
  const before = new Set(await filesIn(harness.downloadDir));
  await report.click('[data-test="save-json"]');
  for (let tried = 0; tried < 50; tried += 1) {
    const saved = (await filesIn(harness.downloadDir)).find(
      (name) => !before.has(name) && /^saferepro-.*\.json$/.test(name),
    );
    const text = saved === undefined ? '' : await readFile(join(harness.downloadDir, saved), 'utf8');
    if (text.endsWith('}\n')) return JSON.parse(text) as Report;
    await pause(100);
  }
  throw new Error(`Save JSON saved no file within 5 s; the page says: ${await report.text()}`);
}

/** Presses *Copy as Markdown*, pastes into a plain box of an empty page by the keyboard, and reads that. */
export async function copyMarkdown(harness: Harness, report: Surface): Promise<string> {
  await report.click('[data-test="copy-markdown"]');
  await report.waitFor('[data-test="status"] *');
  const page = await harness.newPage();
  try {
    await page.setContent('<textarea></textarea>');
    await page.bringToFront();
    await page.focus('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    return await page.$eval('textarea', (field) => field.value);
  } finally {
    await page.close();
  }
}

async function filesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
