import { browser } from 'wxt/browser';

export type Probe =
  | { readonly as: 'open'; readonly origin: string }
  | { readonly as: 'closed-page' }
  | { readonly as: 'page-went-away' };

/** Tries while a page is between two documents, and their distance in milliseconds. */
const TRIES = 10;
const DISTANCE_MS = 200;

/** Is the tab's page one that can be recorded: a web page that lets scripts in and is no PDF? */
export async function probePage(tabId: number): Promise<Probe> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    try {
      const [frame] = await browser.scripting.executeScript({
        target: { tabId },
        func: () => ({ origin: globalThis.origin, type: document.contentType }),
      });
      const page = frame?.result;
      if (page && !/^https?:/.test(page.origin)) return { as: 'closed-page' };
      if (page) return page.type === 'application/pdf' ? { as: 'closed-page' } : { as: 'open', origin: page.origin };
    } catch (error) {
      if (/cannot|permission|denied|gallery|missing host/i.test(String(error))) return { as: 'closed-page' };
    }
    await new Promise(resolve => {
      setTimeout(resolve, DISTANCE_MS);
    });
  }
  return { as: 'page-went-away' };
}
