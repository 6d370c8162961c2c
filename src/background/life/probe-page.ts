import { browser } from 'wxt/browser';
import type { Screen } from '../../domain/screen';
import { isRefusal } from '../refusal';
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
      const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/page-facts.js'] });
      const facts = readPageFacts(frame?.result);
      if (facts) return probed(facts);
    } catch (error) {
      if (isRefusal(error)) return { as: 'closed-page', why: await whyClosed(tabId, String(error)) };
    }
    await new Promise((resolve) => {
      setTimeout(resolve, DISTANCE_MS);
    });
  }
  return { as: 'page-went-away' };
}

function probed({ origin, contentType, screen }: PageFacts): Probe {
  if (origin.startsWith('file:') || origin === 'null') return { as: 'closed-page', why: 'file' };
  if (contentType === 'application/pdf') return { as: 'closed-page', why: 'pdf' };
  return { as: 'open', origin, screen };
}

/** Why the browser lets no script in, as far as the tab's address may be read. */
async function whyClosed(tabId: number, error: string): Promise<ClosedReason> {
  const { url = '' } = await browser.tabs.get(tabId);
  if (/gallery/i.test(error) || /^https:\/\/(addons\.mozilla\.org|chromewebstore\.google\.com)\//.test(url))
    return 'store';
  if (url.startsWith('file:')) return 'file';
  if (/\.pdf(?:$|[?#])/i.test(url)) return 'pdf';
  return /^https?:/.test(url) ? 'no-access' : 'browser-page';
}
