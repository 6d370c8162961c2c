import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Harness, Surface } from '../harness/harness.ts';
import type { Report } from '../../src/domain/report.ts';

/** Presses *Save JSON* and reads the file that the browser saved. */
export async function saveJson(harness: Harness, report: Surface): Promise<Report> {
  return JSON.parse(await savedBy(harness, report, 'json', '}\n')) as Report;
}

/** Presses *Save HTML* and reads the file that the browser saved. */
export function saveHtml(harness: Harness, report: Surface): Promise<string> {
  return savedBy(harness, report, 'html', '</html>\n');
}

/** Presses *Copy as Markdown*, pastes into a plain box of an empty page by the keyboard, and reads that. */
export function copyMarkdown(harness: Harness, report: Surface): Promise<string> {
  return copiedBy(harness, report, 'copy-markdown');
}

/** Presses *Copy as text*, and pastes it the same way. */
export function copyText(harness: Harness, report: Surface): Promise<string> {
  return copiedBy(harness, report, 'copy-text');
}

async function savedBy(harness: Harness, report: Surface, kind: string, end: string): Promise<string> {
  const isIts = (name: string): boolean => name.startsWith('saferepro-') && name.endsWith(`.${kind}`);
  // Two reports of one minute have one name: what an earlier one left would be taken for this one's.
  for (const name of await filesIn(harness.downloadDir)) {
    if (isIts(name)) await rm(join(harness.downloadDir, name));
  }
  await report.click(`[data-test="save-${kind}"]`);
  for (let tried = 0; tried < 50; tried += 1) {
    const saved = (await filesIn(harness.downloadDir)).find(isIts);
    const text = saved === undefined ? '' : await readFile(join(harness.downloadDir, saved), 'utf8');
    if (text.endsWith(end)) return text;
    await pause(100);
  }
  throw new Error(`The ${kind} file was not saved within 5 s; the page says: ${await report.text()}`);
}

async function copiedBy(harness: Harness, report: Surface, test: string): Promise<string> {
  await report.click(`[data-test="${test}"]`);
  await report.waitFor('[data-test="status"] .good');
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
