import { browser } from 'wxt/browser';
import { readClonedPicture } from '../../messaging/cloned-picture';
import { blobOf } from './data-url';
import type { Masked } from './take';
import { within } from '../within';

/** Longest wait for a picture that is drawn in the page, in milliseconds. */
const DRAW_MS = 10_000;

/**
 * A picture drawn anew in the page, where the browser allows no photograph; it comes masked. Nothing where the page
 * could not be copied, and in Firefox, where the library throws in a script of an extension (measured).
 */
export async function takeClone(tabId: number): Promise<Masked | undefined> {
  if (import.meta.env.FIREFOX) return undefined;
  const drawing = browser.scripting.executeScript({ target: { tabId }, files: ['/clone-picture.js'] });
  const [frame] = (await within(drawing, DRAW_MS)) ?? [];
  const picture = readClonedPicture(frame?.result);
  if (picture?.as !== 'drawn') return undefined;
  const { dataUrl, width, height, scale, covers, legible, pageMs } = picture;
  return { engine: 'clone', image: blobOf(dataUrl), width, height, scale, covers, legible, pageMs };
}
