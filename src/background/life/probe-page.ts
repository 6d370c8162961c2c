import { browser } from 'wxt/browser';
import type { Screen } from '../../domain/screen';
import { INJECTION_MS } from '../inject';
import { isRefusal } from '../refusal';
import { inTime, TooLate } from '../within';
import { type PageFacts, readPageFacts } from '../../messaging/page-facts';
import type { ClosedReason } from '../../messaging/background-port';

export type Probe =
  | { readonly as: 'open'; readonly origin: string; readonly screen: Screen }
  | { readonly as: 'closed-page'; readonly why: ClosedReason }
  | { readonly as: 'page-went-away' };

/** Tries while a page is between two documents, and their distance in milliseconds. */
const TRIES = 10;
const DISTANCE_MS = 200;

/** Is the tab's page one that can be recorded: a web page that lets scripts in and is no PDF? */
export async function probePage(tabId: number): Promise<Probe> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    try {
      const asking = browser.scripting.executeScript({ target: { tabId }, files: ['/page-facts.js'] });
      const [frame] = await inTime(asking, INJECTION_MS);
      // Firefox gives nothing for pages of its own, in place of an error (measured).
      const facts = readPageFacts(frame?.result);
      if (facts || !(await isWebPage(tabId))) return await probed(tabId, facts);
    } catch (error) {
      if (error instanceof TooLate) return { as: 'page-went-away' };
      if (isRefusal(error)) return { as: 'closed-page', why: await whyClosed(tabId, String(error)) };
    }
    await new Promise((resolve) => {
      setTimeout(resolve, DISTANCE_MS);
    });
  }
  return { as: 'page-went-away' };
}

async function probed(tabId: number, facts: PageFacts | undefined): Promise<Probe> {
  if (!facts || !/^https?:/.test(facts.origin)) return { as: 'closed-page', why: await whyClosed(tabId) };
  if (facts.contentType === 'application/pdf') return { as: 'closed-page', why: 'pdf' };
  return { as: 'open', origin: facts.origin, screen: facts.screen };
}

/** An address that may not be read counts as one of the web's: the page may just be on its way. */
async function isWebPage(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  return url === undefined || /^https?:/.test(url);
}

/** Why the browser lets no script in, as far as the tab's address may be read. */
async function whyClosed(tabId: number, error = ''): Promise<ClosedReason> {
  const { url = '' } = await browser.tabs.get(tabId);
  const isStore = /^https:\/\/(addons\.mozilla\.org|chromewebstore\.google\.com)\//.test(url);
  if (isStore || /gallery/i.test(error)) return 'store';
  if (url.startsWith('file:')) return 'file';
  if (/\.pdf(?:$|[?#])/i.test(url)) return 'pdf';
  return /^https?:/.test(url) ? 'no-access' : 'browser-page';
}
