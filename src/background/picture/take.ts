import { browser } from 'wxt/browser';
import { blobOf } from '../../capture/picture/data-url';
import { burnIn } from '../../capture/picture/burn-in';
import type { Extent } from '../../capture/picture/clone/extent';
import { coveredShare } from '../../capture/picture/paint';
import type { Viewport } from '../../domain/cover';
import { type Id, newId } from '../../domain/id';
import type { Opened } from '../../domain/opened';
import type { WithheldReason } from '../../domain/picture';
import type { Rect } from '../../domain/rect';
import type { SealedText } from '../../domain/sealed';
import { connect } from '../../messaging/port';
import { toTab } from '../../messaging/send';
import { recorderPort } from '../../messaging/recorder-port';
import { type Masked, MOST_COVERED } from './masked';
import { takeClone } from './take-clone';
import { within } from '../within';

export type Taken =
  | { readonly as: 'fresh'; readonly pictureId: Id }
  | { readonly as: 'masked'; readonly masked: Masked; readonly kept: (pictureId: Id) => Promise<void> }
  | { readonly as: 'unsteady'; readonly reason: WithheldReason }
  | { readonly as: 'withheld'; readonly reason: WithheldReason };

/** Longest waits for the page, in milliseconds: for the frames before the picture, for those after it, for a word. */
const BEGIN_MS = 4_000;
const END_MS = 4_000;
const KEPT_MS = 1_500;

/**
 * Takes one picture of a tab, masked. The raw pixels exist inside this function and nowhere else: they are not
 * logged, sent or stored, and nothing is kept where the page did not confirm what stood where in that time.
 */
export async function takePicture(tabId: number, now: number, opened: Opened): Promise<Taken> {
  const recorder = connect(recorderPort, toTab(tabId));
  const token = newId(now);
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.active !== true) return { as: 'withheld', reason: 'not-in-view' };
  const began = await within(recorder('beginPicture', { token }), BEGIN_MS);
  if (!began) {
    // It may only have been slow, and would measure for nobody.
    void within(recorder('endPicture', { token }), END_MS);
    return { as: 'withheld', reason: 'page-went-away' };
  }
  if (began.as === 'refused') return { as: 'withheld', reason: began.why };
  if (began.as === 'fresh') return began;
  if (began.as === 'unsteady') return { as: 'unsteady', reason: 'page-kept-changing' };

  const raw = await browser.tabs
    .captureVisibleTab(tab.windowId, { format: 'png' })
    .catch((error: unknown) => String(error));
  const sample = await within(recorder('endPicture', { token }), END_MS);
  if (!raw.startsWith('data:image/png')) return withoutRight(tabId, raw, opened);
  if (!sample) return { as: 'withheld', reason: 'page-went-away' };
  const still = await browser.tabs.get(tabId).catch(() => undefined);
  if (still?.active !== true || still.windowId !== tab.windowId)
    return { as: 'withheld', reason: 'not-in-view' };
  if (sample.as === 'unsteady') return { as: 'unsteady', reason: 'page-kept-changing' };
  if (coveredShare(sample.covers, sample.viewport) > MOST_COVERED) {
    return { as: 'unsteady', reason: 'mostly-covered' };
  }
  const masked = await mask(raw, sample.viewport, sample);
  if (!masked) return { as: 'unsteady', reason: 'page-kept-changing' };
  return {
    as: 'masked',
    masked,
    kept: async (pictureId) => {
      await within(recorder('pictureKept', { token, pictureId }), KEPT_MS);
    },
  };
}

/** Where the control of a step stands now, by the page's own word; nothing where that cannot be had. */
export async function whereIs(tabId: number, stepId: Id): Promise<Rect | null | undefined> {
  const answer = await within(connect(recorderPort, toTab(tabId))('controlOf', { stepId }), KEPT_MS);
  return answer?.rect;
}

/** The browser allowed no photograph: then the page is drawn anew, if that is what was missing. */
async function withoutRight(tabId: number, error: string, opened: Opened): Promise<Taken> {
  if (!/permission|activeTab/i.test(error)) return { as: 'withheld', reason: 'failed' };
  return takeAnew(tabId, 'view', opened);
}

/** A picture that the page draws of itself. */
export async function takeAnew(tabId: number, extent: Extent, opened: Opened): Promise<Taken> {
  const cloned = await takeClone(tabId, extent, opened);
  return cloned.as === 'masked' ? { ...cloned, kept: () => Promise.resolve() } : cloned;
}

/** Burns the covers in and encodes. Nothing, if the picture is not of the viewport that was measured. */
async function mask(
  raw: string,
  viewport: Viewport,
  { covers, legible, pageMs }: Pick<Masked, 'covers' | 'pageMs'> & { legible?: SealedText | undefined },
): Promise<Masked | undefined> {
  const bitmap = await createImageBitmap(blobOf(raw));
  const { width, height } = bitmap;
  const scale = width / viewport.width;
  if (Math.abs(height / viewport.height - scale) > 0.02 * scale) return undefined;
  const image = await burnIn(bitmap, covers, viewport, scale);
  if (!image) return undefined;
  return { engine: 'native', image, width, height, scale, covers, legible, pageMs };
}
