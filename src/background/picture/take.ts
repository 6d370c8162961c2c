import { browser } from 'wxt/browser';
import { blobOf } from '../../capture/picture/data-url';
import { burnIn } from '../../capture/picture/burn-in';
import type { Extent } from '../../capture/picture/clone/extent';
import { coveredShare } from '../../capture/picture/paint';
import type { Cover, Viewport } from '../../domain/cover';
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
  const recorder = recorderOf(tabId);
  const token = newId(now);
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.active !== true) return { as: 'withheld', reason: 'not-in-view' };
  const began = await begin(recorder, token);
  if (began.as !== 'ready') return began;

  const raw = await browser.tabs
    .captureVisibleTab(tab.windowId, { format: 'png' })
    .catch((error: unknown) => String(error));
  // Read while the page measures for the last time.
  const reading = raw.startsWith('data:image/png') ? bitmapOf(raw) : undefined;
  const sample = await within(recorder('endPicture', { token }), END_MS);
  if (!reading) return withoutRight(tabId, raw, opened);
  const still = await browser.tabs.get(tabId).catch(() => undefined);
  const bitmap = await reading;
  const isInView = still?.active === true && still.windowId === tab.windowId;
  const refusal = refusalOf(sample, isInView);
  if (refusal) bitmap?.close();
  if (refusal) return refusal;
  if (!bitmap || sample?.as !== 'steady') return { as: 'withheld', reason: 'failed' };
  const masked = await mask(bitmap, sample.viewport, sample);
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
  const answer = await within(recorderOf(tabId)('controlOf', { stepId }), KEPT_MS);
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

function recorderOf(tabId: number) {
  return connect(recorderPort, toTab(tabId));
}

/** Has the page measure and wait until that is drawn. */
async function begin(
  recorder: ReturnType<typeof recorderOf>,
  token: Id,
): Promise<{ readonly as: 'ready' } | Taken> {
  const began = await within(recorder('beginPicture', { token }), BEGIN_MS);
  if (!began) {
    // It may only have been slow, and would measure for nobody.
    void within(recorder('endPicture', { token }), END_MS);
    return { as: 'withheld', reason: 'page-went-away' };
  }
  if (began.as === 'refused') return { as: 'withheld', reason: began.why };
  return began.as === 'unsteady' ? { as: 'unsteady', reason: 'page-kept-changing' } : began;
}

type Measured =
  | { readonly as: 'unsteady' }
  | { readonly as: 'steady'; readonly viewport: Viewport; readonly covers: readonly Cover[] };

/** Why a photograph is not kept, by what the page says of the time in which it was taken. */
function refusalOf(
  sample: Measured | undefined,
  isInView: boolean,
): Extract<Taken, { reason: WithheldReason }> | undefined {
  if (!sample) return { as: 'withheld', reason: 'page-went-away' };
  if (!isInView) return { as: 'withheld', reason: 'not-in-view' };
  if (sample.as === 'unsteady') return { as: 'unsteady', reason: 'page-kept-changing' };
  if (coveredShare(sample.covers, sample.viewport) > MOST_COVERED)
    return { as: 'unsteady', reason: 'mostly-covered' };
  return undefined;
}

/** Nothing where the browser cannot read its own photograph. */
function bitmapOf(raw: string): Promise<ImageBitmap | undefined> {
  return createImageBitmap(blobOf(raw)).catch(() => undefined);
}

/** Burns the covers in and encodes; uses `bitmap` up. Nothing, if the picture is not of the viewport that was measured. */
async function mask(
  bitmap: ImageBitmap,
  viewport: Viewport,
  { covers, legible, pageMs }: Pick<Masked, 'covers' | 'pageMs'> & { legible?: SealedText | undefined },
): Promise<Masked | undefined> {
  const { width, height } = bitmap;
  const scale = width / viewport.width;
  if (Math.abs(height / viewport.height - scale) > 0.02 * scale) {
    bitmap.close();
    return undefined;
  }
  const image = await burnIn(bitmap, covers, viewport, scale);
  if (!image) return undefined;
  return { engine: 'native', image, width, height, scale, covers, legible, pageMs };
}
