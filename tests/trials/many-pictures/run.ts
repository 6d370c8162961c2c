import type { Credentials } from '../../driver/log-in.ts';
import { logIn } from '../../driver/log-in.ts';
import { record, stop } from '../../driver/record.ts';
import { type StoredPicture, storedPictures } from '../../driver/stored-pictures.ts';
import { timeReport } from '../../driver/time-report.ts';
import { stepCount } from '../../driver/until.ts';
import type { Harness } from '../../harness/harness.ts';
import { readShots } from '../pixels/read-shots.ts';
import { takeMany } from './tour.ts';
import { type WorkerMemory, weighWorker } from './worker-memory.ts';

/** The worker is weighed after these parts of all pictures: 50, 250 and 500 of 500. */
const PARTS = [0.1, 0.5, 1] as const;
const OPENINGS = 3;

/** What a recording of many pictures came to. */
export type Many = {
  readonly pictures: readonly StoredPicture[];
  readonly steps: number;
  /** Steps without a picture, by the reason. */
  readonly withheld: Readonly<Record<string, number>>;
  /** In Chromium alone. */
  readonly weighed: readonly (WorkerMemory & { readonly pictures: number })[];
  /** Milliseconds until the report's first screen can be used, once for each opening. */
  readonly openMs: readonly number[];
};

/** Records until `count` pictures are stored, and then opens the report a few times. */
export async function recordMany(
  harness: Harness,
  site: Credentials,
  count: number,
  progress: (pictures: number) => void,
): Promise<Many> {
  const page = await harness.newPage();
  await page.setViewport({ width: 1366, height: 820 });
  await logIn(page, site);
  await page.goto(`${site.url}/wp-admin/admin.php?page=sophmate`, { waitUntil: 'load' });
  await record(harness, page, harness.kind === 'firefox' ? 'site' : 'tab');
  const weighed: Many['weighed'][number][] = [];
  await takeMany({
    harness,
    page,
    site,
    count,
    stored: async (pictures) => {
      progress(pictures);
      const due = PARTS.filter((part) => pictures >= part * count).length;
      if (harness.kind !== 'chromium' || due <= weighed.length) return;
      weighed.push({ pictures, ...(await weighWorker(harness)) });
    },
  });
  const report = await stop(harness, page);
  const pictures = await storedPictures(report);
  const [steps, { withheld }] = [await stepCount(harness), await readShots(report)];
  const id = new URL(report.url).searchParams.get('id') ?? '';
  await report.close();
  const openMs: number[] = [];
  while (openMs.length < OPENINGS) openMs.push(Math.round(await timeReport(harness, id)));
  return { pictures, steps, withheld, weighed, openMs };
}
