import { copyFile, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { copyMarkdown, copyText, saveHtml, saveJson } from '../../tests/driver/read-report.ts';
import type { Harness, Surface } from '../../tests/harness/harness.ts';
import type { Report } from '../../src/domain/report.ts';
import { readCosts, readPicture } from './read-store.ts';
import type { PictureRow, StepCost } from './read-store.ts';

/** What the report page has no button for in this version. */
export const NOT_YET = ['bundle.zip', 'recorder.json', 'playwright.spec.ts', 'blueprint.json'];

/** Takes away what an earlier drive left in the folder, and nothing else. */
export async function clearFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of ['report.json', 'report.md', 'report.txt', 'report.html', 'timings.json', 'shots']) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Fills the folder by the report page's own buttons, and with pictures and costs out of the recording's own store. */
export async function fillFolder(
  harness: Harness,
  page: Surface,
  folder: string,
  facts: Readonly<Record<string, string>>,
): Promise<Report> {
  const report = await saveJson(harness, page);
  await copyFile(await newestDownload(harness.downloadDir), join(folder, 'report.json'));
  await writeFile(join(folder, 'report.html'), await saveHtml(harness, page));
  for (const [name, copy] of [
    ['report.md', copyMarkdown],
    ['report.txt', copyText],
  ] as const) {
    const text = await copy(harness, page);
    // The first line bears the report's id: the clipboard may hold what was there before.
    if (!text.slice(0, 200).includes(report.id)) {
      throw new Error(
        `For ${name} something else came onto the clipboard; the page says: ${await page.text()}`,
      );
    }
    await writeFile(join(folder, name), `${text.trimEnd()}\n`);
  }

  const costs = await readCosts(page);
  const kept = new Map<string, Buffer>();
  const steps = [];
  for (const [index, { n, kind, text, at, shot }] of report.steps.entries()) {
    const cost = costs[index];
    if ('file' in shot) await keepShot(page, cost?.picture, join(folder, shot.file), kept);
    steps.push({ n, kind, text, at, ...costOf(cost), ...shot });
  }
  await writeFile(join(folder, 'timings.json'), `${JSON.stringify({ ...facts, steps }, null, 2)}\n`);
  return report;
}

function costOf(cost: StepCost | undefined): object {
  const { picture } = cost ?? {};
  return {
    handlerMs: cost?.handlerMs ?? null,
    // The same id twice: a page that had not changed was not photographed again.
    picture: picture && { id: picture.id, engine: picture.engine, ...picture.cost },
  };
}

async function keepShot(
  page: Surface,
  picture: PictureRow | undefined,
  file: string,
  kept: Map<string, Buffer>,
): Promise<void> {
  if (picture === undefined) throw new Error(`The report names ${file}, and the store has no such picture.`);
  const bytes = kept.get(picture.id) ?? (await readPicture(page, picture.id));
  kept.set(picture.id, bytes);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

async function newestDownload(folder: string): Promise<string> {
  const files = (await readdir(folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));
  const times = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs));
  const newest = files[times.indexOf(Math.max(...times))];
  if (newest === undefined) throw new Error('Save JSON saved no file.');
  return newest;
}
