import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { median } from '../figures.ts';
import { PICTURE_PEERS, type PicturePeer } from './peers.ts';
import { timeIn, traceThread } from './thread-time.ts';

/** Milliseconds in all and of the page's thread; or why there are none. */
export type PeerCost = { readonly ms: number; readonly blockedMs: number } | { readonly failed: string };

const TIMES = 3;
/** Whoever takes longer for one picture is judged by that one. */
const LONG_MS = 10_000;
/** Whoever takes longer than this for one has none; milliseconds. */
const MOST_MS = 60_000;

/** Has a peer draw the page, once to warm up and then some times more, with the page's thread traced. */
export async function measurePeer(page: Page, { file, draw }: PicturePeer): Promise<PeerCost> {
  const drawOnce = `(() => {
    const toWebp = (canvas) => new Promise((resolve) => { canvas.toBlob(resolve, 'image/webp', 0.8); });
    // From step to step a page changes a little; some keep what they have drawn of one that does not.
    document.querySelector('#wpbody h1').append(' \u200b');
    const start = performance.now();
    return (${draw}).then((blob) => {
      if (!blob?.size) throw new Error('it drew nothing');
      return { from: performance.timeOrigin + start, to: performance.timeOrigin + performance.now() };
    });
  })()`;
  const once = async (): Promise<{ ms: number; blockedMs: number }> => {
    const endTrace = await traceThread(page);
    const drawing = within(page.evaluate(drawOnce) as Promise<{ from: number; to: number }>);
    const [span, tasks] = [await drawing.catch(String), await endTrace()];
    if (typeof span === 'string') throw new Error(span.replace(/^Error: /, ''));
    return { ms: span.to - span.from, blockedMs: timeIn(tasks, span) };
  };
  try {
    await page.addScriptTag({ path: join(PICTURE_PEERS.folder, 'node_modules', file) });
    const first = await once();
    if (first.ms > LONG_MS) return first;
    const costs = [await once()];
    while (costs.length < TIMES) costs.push(await once());
    return {
      ms: median(costs.map(({ ms }) => ms)),
      blockedMs: median(costs.map(({ blockedMs }) => blockedMs)),
    };
  } catch (error) {
    return { failed: (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '' };
  }
}

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no picture within ${String(MOST_MS / 1000)} s`));
    }, MOST_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
