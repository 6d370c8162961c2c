import { browser } from 'wxt/browser';
import { patternOf } from '../../domain/site-pattern';
import { readActive } from '../../messaging/control';
import { readLookBack } from '../../messaging/look-back';
import { injectRecorder } from '../inject';
import { originIn } from '../origin-of';

/** The open tabs that show a page of that very origin. */
export async function tabsOf(origin: string): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: patternOf(origin) });
  return tabs.flatMap(({ id, url }) => (id !== undefined && originIn(url) === origin ? [id] : []));
}

/** Gets the recorder into every open page of the sites that are looked back on; into those of a recorded site it is put by that. */
export async function putIntoPages(): Promise<void> {
  const active = await readActive();
  for (const { origin } of await readLookBack()) {
    if (active?.origin === origin) continue;
    for (const tabId of await tabsOf(origin)) await injectRecorder(tabId, { origin });
  }
}
