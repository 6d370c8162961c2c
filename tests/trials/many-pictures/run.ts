import type { Credentials } from '../../driver/log-in.ts';
import { logIn } from '../../driver/log-in.ts';
import { record, stop } from '../../driver/record.ts';
import { type StoredPicture, storedPictures } from '../../driver/stored-pictures.ts';
import { timeReport } from '../../driver/time-report.ts';
import { pictureCount, stepCount } from '../../driver/until.ts';
import type { Harness } from '../../harness/harness.ts';
import { readShots } from '../pixels/read-shots.ts';
import { takeMany } from './tour.ts';
import { type WorkerMemory, weighWorker } from './worker-memory.ts';

/** The worker is weighed before the first picture and after each of so many parts of all: 100, 200 … of 500. */
const PARTS = 5;

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

type Recording = Pick<Many, 'pictures' | 'steps' | 'withheld' | 'weighed'> & { readonly id: string };

/** Records until `count` pictures are stored. */
export async function recordMany(
  harness: Harness,
  site: Credentials,
  count: number,
  progress: (pictures: number) => void,
): Promise<Recording> {
  const page = await harness.newPage();
  await page.setViewport({ width: 1366, height: 820 });
  await logIn(page, site);
  await page.goto(`${site.url}/wp-admin/admin.php?page=sophmate`, { waitUntil: 'load' });
  await record(harness, page, harness.kind === 'firefox' ? 'site' : 'tab');
  const weighed: Many['weighed'][number][] = [];
  const weigh = async (pictures: number): Promise<void> => {
    if (harness.kind === 'chromium') weighed.push({ pictures, ...(await weighWorker(harness)) });
  };
  await weigh(await pictureCount(harness));
  await takeMany({
    harness,
    page,
    site,
    count,
    stored: async (pictures) => {
      progress(pictures);
      if (pictures * PARTS >= weighed.length * count) await weigh(pictures);
    },
  });
  const report = await stop(harness, page);
  const pictures = await storedPictures(report);
  const [steps, { withheld }] = [await stepCount(harness), await readShots(report)];
  const id = new URL(report.url).searchParams.get('id') ?? '';
  await report.close();
  return { id, pictures, steps, withheld, weighed };
}

/** Opens the report some times, `launch` starting the browser anew before each: nothing of it is in memory then. */
export async function openCold(
  launch: () => Promise<Harness>,
  recordingId: string,
  times: number,
): Promise<number[]> {
  const openMs: number[] = [];
  while (openMs.length < times) {
    const harness = await launch();
    try {
      openMs.push(Math.round(await timeReport(harness, recordingId)));
    } finally {
      await harness.close();
    }
  }
  return openMs;
}
