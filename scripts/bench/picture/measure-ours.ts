import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { changeLook } from '../../../tests/driver/change-look.ts';
import { record, stop } from '../../../tests/driver/record.ts';
import { type StoredPicture, storedPictures } from '../../../tests/driver/stored-pictures.ts';
import type { Harness } from '../../../tests/harness/harness.ts';
import { realClick } from '../../../tests/harness/real-input.ts';
import { median, p95 } from '../figures.ts';
import { drawClone, photograph } from './in-worker.ts';
import type { BenchScreen } from './screens.ts';
import { longestIn, type Span, type Task, timeIn, traceThread } from './thread-time.ts';

/** What our engines cost on a screen, in milliseconds. */
export type Ours = {
  readonly nodes: number;
  readonly bareMs: number;
  readonly nativeMs: number;
  /** So many pictures were taken with the page's thread traced: without any, it has no figure. */
  readonly tracedPictures: number;
  /** The page's thread for one picture, from first to last, less what a quiet page has of it: p95 and median. */
  readonly nativeBlockedP95Ms: number;
  readonly nativeBlockedMs: number;
  /** The same of the photograph alone, which the browser takes; median. */
  readonly bareBlockedMs: number;
  /** The longest time in one piece, p95. */
  readonly nativeLongestP95Ms: number;
  /** What our code says that it took, on a clock that other programs drive on, too: p95. */
  readonly nativePageP95Ms: number;
  readonly cloneMs: number;
  readonly cloneBlockedMs: number;
  readonly pictures: readonly StoredPicture[];
};

const PLAIN = 10;
const TRACED = 24;
const BARE = 8;
/** From a click to the end of the picture that comes when the page is at rest again; milliseconds. */
const CLICK_MS = 1_900;
const QUIET_MS = 4_000;

/** Records a screen with the shipped extension and has it take pictures: first alone, then with the page's thread traced. */
export async function measureOurs(
  { harness, page }: { readonly harness: Harness; readonly page: Page },
  { clicks }: BenchScreen,
  note: (doing: string) => void,
): Promise<Ours> {
  await record(harness, page, 'tab');
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  let looks = 0;
  const takePictures = async (count: number, doing: string): Promise<Span> => {
    const from = Date.now();
    for (let nth = 0; nth < count; nth += 1) {
      note(`${doing} ${String(nth + 1)} of ${String(count)}`);
      await changeLook(page, looks);
      looks += 1;
      await realClick(page, clicks[nth % clicks.length] ?? 'body');
      await pause(CLICK_MS);
    }
    return { from, to: Date.now() };
  };
  await pause(CLICK_MS);
  note('bare photographs');
  const bare = await photograph(harness, BARE);
  const plain = await takePictures(PLAIN, 'picture');
  const endTrace = await traceThread(page);
  const quiet = { from: Date.now(), to: Date.now() + QUIET_MS };
  await pause(QUIET_MS);
  const bareTraced = await photograph(harness, BARE);
  const traced = await takePictures(TRACED, 'traced picture');
  note('drawn anew');
  const cloned = await drawClone(harness, 3);
  const tasks = await endTrace();
  const report = await stop(harness, page);
  const pictures = (await storedPictures(report)).filter(({ epochMs }) => epochMs > plain.from);
  await report.close();
  const within = ({ from, to }: Span): StoredPicture[] =>
    pictures.filter(({ epochMs }) => epochMs > from && epochMs <= to);
  const spans = within(traced).map(({ epochMs, totalMs }) => ({ from: epochMs - totalMs, to: epochMs }));
  const blocked = overQuiet(tasks, quiet);
  return {
    nodes,
    bareMs: median(bare.map(lengthOf)),
    nativeMs: median(within(plain).map(({ totalMs }) => totalMs)),
    tracedPictures: spans.length,
    nativeBlockedP95Ms: p95(spans.map(blocked)),
    nativeBlockedMs: median(spans.map(blocked)),
    bareBlockedMs: median(bareTraced.map(blocked)),
    nativeLongestP95Ms: p95(spans.map((span) => longestIn(tasks, span))),
    nativePageP95Ms: p95(within(plain).map(({ pageMs }) => pageMs)),
    cloneMs: median(cloned.map(lengthOf)),
    cloneBlockedMs: median(cloned.map(blocked)),
    pictures,
  };
}

const lengthOf = ({ from, to }: Span): number => to - from;

/** Time of a span on the page's thread, less what a quiet page takes in as long. */
function overQuiet(tasks: readonly Task[], quiet: Span): (span: Span) => number {
  const usual = timeIn(tasks, quiet) / lengthOf(quiet);
  return (span) => Math.max(0, timeIn(tasks, span) - usual * lengthOf(span));
}
