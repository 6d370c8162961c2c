import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Harness, Surface } from '../../harness/harness.ts';
import { waitUntil } from '../../harness/wait-until.ts';
import type { Kept } from './read/profile.ts';

const BUTTONS = '[data-test^="copy-"]:not(:disabled), [data-test^="save-"]:not(:disabled)';

/** Presses every *Copy …* and *Save …* that the report page has, whichever there are. @returns what came of each */
export async function takeExports(harness: Harness, report: Surface): Promise<Kept[]> {
  const names = await report.evaluate<string[]>(
    `[...new Set([...document.querySelectorAll('${BUTTONS}')].filter((one) => one.checkVisibility()).map((one) => one.dataset.test))]`,
  );
  const taken: Kept[] = [];
  for (const name of names) {
    const before = await filesIn(harness.downloadDir);
    await report.click(`[data-test="${name}"]`);
    await report.waitFor('[data-test="status"] .good');
    // What the button before it said may still stand there.
    await pause(300);
    const bytes = name.startsWith('copy-')
      ? Buffer.from(await harness.readClipboard())
      : await waitUntil(`The file of ${name}`, 10_000, () => newFile(harness.downloadDir, before));
    taken.push({ place: `export ${name}`, bytes });
  }
  const empty = taken.filter(({ bytes }) => bytes.length < 100);
  const distinct = new Set(taken.map(({ bytes }) => Buffer.from(bytes).toString('latin1')));
  if (names.length < 4 || empty.length > 0 || distinct.size < taken.length) {
    throw new Error(
      `Not each of ${names.join(', ')} handed something over; the page says: ${await report.text()}`,
    );
  }
  return taken;
}

/** A file that was not there before and has stopped growing, behind its own name. */
async function newFile(folder: string, before: readonly string[]): Promise<Buffer | undefined> {
  const [name] = (await filesIn(folder)).filter((one) => !before.includes(one));
  if (name === undefined) return undefined;
  const first = await readFile(join(folder, name));
  await pause(300);
  const then = await readFile(join(folder, name));
  return then.length > 0 && first.equals(then) ? Buffer.concat([Buffer.from(`${name}\n`), then]) : undefined;
}

async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).filter(
    (name) => !name.endsWith('.part') && !name.endsWith('.crdownload'),
  );
}
