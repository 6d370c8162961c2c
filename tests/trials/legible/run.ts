import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readPicture } from '../../../scripts/drive/read-store.ts';
import { allowPictures } from '../../driver/allow-pictures.ts';
import { type Credentials, logIn } from '../../driver/log-in.ts';
import { record, stop } from '../../driver/record.ts';
import { storedPictures } from '../../driver/stored-pictures.ts';
import type { Harness } from '../../harness/harness.ts';
import { realClick } from '../../harness/real-input.ts';
import { canariesIn, labelsIn } from './find-words.ts';
import { LIST_NAMES, type ListName, LISTS } from './lists.ts';
import { readWords } from './read-words.ts';

const OUT = join('out', 'trials', 'legible');
/** Time for the page to come to rest and its picture to be taken, in milliseconds. */
const LOOK_MS = 2_500;
/** What OCR is given has twice the pixels of the window. */
export const VIEWPORT = { width: 1366, height: 820, deviceScaleFactor: 2 } as const;

/** What was read in the pictures of one screen. */
export type Read = {
  readonly list: ListName;
  readonly pictures: number;
  readonly scales: readonly number[];
  readonly canaries: readonly string[];
  readonly labels: readonly string[];
};

type Recording = {
  readonly harness: Harness;
  readonly site: Credentials;
  readonly lists?: readonly ListName[];
  /** Reads the last picture of each list alone: reading takes longer than all else. */
  readonly sample?: true;
  /** tesseract's program file. */
  readonly reader: string;
  /** The pictures are kept in `out/trials/legible/` under this name. */
  readonly keepAs: string;
  readonly progress: (list: ListName) => void;
};

/** Records a way through the lists, each at rest, and reads the stored pictures by OCR. */
export async function readLists(recording: Recording): Promise<readonly Read[]> {
  const { harness, site, lists = LIST_NAMES, sample, reader, keepAs, progress } = recording;
  const page = await harness.newPage();
  await page.setViewport(VIEWPORT);
  await logIn(page, site);
  await mkdir(OUT, { recursive: true });
  const began: (readonly [ListName, number])[] = [];
  for (const [nth, list] of lists.entries()) {
    progress(list);
    await page.goto(`${site.url}/wp-admin/admin.php?page=proof-${list}`, { waitUntil: 'load' });
    began.push([list, Date.now()]);
    if (nth === 0) await record(harness, page, harness.kind === 'firefox' ? 'site' : 'tab');
    else await allowPictures(harness, page);
    await pause(LOOK_MS);
    await realClick(page, '#proof-act');
    await pause(LOOK_MS);
  }
  const report = await stop(harness, page);
  const pictures = await storedPictures(report);
  const reads: Read[] = [];
  for (const [nth, [list, from]] of began.entries()) {
    const to = began[nth + 1]?.[1] ?? Infinity;
    const all = pictures.filter(({ epochMs }) => epochMs >= from && epochMs < to);
    const own = sample === true ? all.slice(-1) : all;
    let read = ' ';
    for (const { id } of own) {
      const file = join(OUT, `${keepAs}-${list}-${id}.webp`);
      await writeFile(file, await readPicture(report, id));
      read += await readWords(reader, file);
    }
    const { canaries, labels } = LISTS[list];
    reads.push({
      list,
      pictures: own.length,
      scales: [...new Set(own.map(({ scale }) => scale))],
      canaries: canariesIn(read, canaries),
      labels: labelsIn(read, labels),
    });
  }
  return reads;
}
