import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Harness, Surface } from '../../harness/harness.ts';
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
    await report.waitFor('[data-test="status"] *');
    // The page says so before the browser has written the last byte.
    await pause(700);
    if (name.startsWith('copy-')) {
      taken.push({ place: `export ${name}`, bytes: Buffer.from(await harness.readClipboard()) });
      continue;
    }
    for (const file of (await filesIn(harness.downloadDir)).filter((one) => !before.includes(one))) {
      const bytes = await readFile(join(harness.downloadDir, file));
      taken.push({ place: `export ${name}`, bytes: Buffer.concat([Buffer.from(`${file}\n`), bytes]) });
    }
  }
  const empty = names.filter(
    (name) => !taken.some(({ place, bytes }) => place.endsWith(name) && bytes.length > 100),
  );
  if (names.length < 2 || empty.length > 0) {
    throw new Error(
      `These buttons handed nothing over: ${empty.join(', ')}; the page says: ${await report.text()}`,
    );
  }
  return taken;
}

async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).filter(
    (name) => !name.endsWith('.part') && !name.endsWith('.crdownload'),
  );
}
