import { browser } from 'wxt/browser';
import { blobOf } from '../../capture/picture/data-url';
import type { Extent } from '../../capture/picture/clone/extent';
import { type CloneWish, WISH } from '../../capture/picture/clone/wish';
import { coveredShare } from '../../capture/picture/paint';
import type { Opened } from '../../domain/opened';
import type { WithheldReason } from '../../domain/picture';
import { readClonedPicture } from '../../messaging/cloned-picture';
import { inTime, TooLate } from '../within';
import { type Masked, MOST_COVERED } from './masked';

type Cloned =
  | { readonly as: 'masked'; readonly masked: Masked }
  | { readonly as: 'withheld'; readonly reason: WithheldReason };

/** Longest wait for a picture that is drawn in the page, in milliseconds: from the wish to the encoded picture. */
const DRAW_MS = 5_000;

/**
 * A picture drawn anew in the page, which comes masked: where the browser allows no photograph, or none of the whole
 * page. A page that is too busy or too large to be drawn in time gives up by itself, then or when it is free again.
 */
export async function takeClone(tabId: number, extent: Extent, opened: Opened): Promise<Cloned> {
  const until = Date.now() + DRAW_MS;
  const answer = await inTime(draw(tabId, { extent, opened, until }), DRAW_MS).catch((error: unknown) =>
    error instanceof TooLate ? ('took-too-long' as const) : reasonOf(error),
  );
  if (typeof answer === 'string') return { as: 'withheld', reason: answer };
  const picture = readClonedPicture(answer.drawn);
  if (!picture) return { as: 'withheld', reason: 'failed' };
  if (picture.as === 'refused') return { as: 'withheld', reason: picture.why };
  const { dataUrl, width, height, scale, covers, legible, pageMs } = picture;
  const viewport = { width: width / scale, height: height / scale, scale, left: 0, top: 0, zoom: 1 };
  if (coveredShare(covers, viewport) > MOST_COVERED) return { as: 'withheld', reason: 'mostly-covered' };
  const image = blobOf(dataUrl);
  const masked: Masked = { engine: 'clone', image, width, height, scale, covers, legible, pageMs };
  return { as: 'masked', masked };
}

async function draw(tabId: number, wish: CloneWish): Promise<{ readonly drawn: unknown }> {
  const target = { tabId };
  await browser.scripting.executeScript({
    target,
    func: (name: string, left: CloneWish) => {
      Reflect.set(globalThis, Symbol.for(name), left);
    },
    args: [WISH, wish],
  });
  const [frame] = await browser.scripting.executeScript({ target, files: ['/clone-picture.js'] });
  return { drawn: frame?.result };
}

/** The browser refuses to run a script where nothing was granted; what else fails, fails in the page. */
function reasonOf(error: unknown): WithheldReason {
  return /permission|cannot access|host/i.test(String(error)) ? 'no-right' : 'failed';
}
