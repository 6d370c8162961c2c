import { browser } from 'wxt/browser';
import type { Active } from '../domain/recording';
import { patternOf } from '../domain/site-pattern';
import type { HashKey } from '../redact/siphash';
import { isRefusal } from './refusal';
import { inTime } from './within';

/** How a try to get the recorder into a tab went. */
export type Injected = 'in' | 'refused' | 'gone' | 'other-site';

const SCRIPT = '/recorder.js';
const REGISTRATION = 'recorder';

/** Longest wait for a tab to take a script, in milliseconds: one that hangs must hold nothing else up. */
export const INJECTION_MS = 10_000;

/**
 * Puts the recorder into every frame of a tab that may be reached; where it runs already, nothing happens.
 * Refused: the right has ended or never was. Gone: the page went away in between, the next one will be tried.
 */
export async function injectRecorder(tabId: number, active: Active, key: HashKey): Promise<Injected> {
  const target = { tabId, allFrames: true };
  try {
    const booting = browser.scripting.executeScript({
      target,
      injectImmediately: true,
      // Sent as text: it may name nothing of this file's. A registered symbol is no name that a page's element can have.
      func: (recordingId: string, hashKey: string, origin: string, paused: boolean) => {
        const boot = { recordingId, key: hashKey, origin, paused };
        Object.assign(globalThis, { [Symbol.for('saferepro.boot')]: boot });
        return globalThis.origin;
      },
      args: [active.recordingId, key, active.origin, active.paused],
    });
    const boots = await inTime(booting, INJECTION_MS);
    const top = boots.find(({ frameId }) => frameId === 0);
    if (top?.result !== active.origin) return 'other-site';
    const entering = browser.scripting.executeScript({ target, injectImmediately: true, files: [SCRIPT] });
    await inTime(entering, INJECTION_MS);
    return 'in';
  } catch (error) {
    return isRefusal(error) ? 'refused' : 'gone';
  }
}

/** Has the person granted this one site? */
export function isGranted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** From now on the browser itself puts the recorder into every page and frame of the site, before its first script. */
export async function registerRecorder(origin: string): Promise<void> {
  await unregisterRecorder();
  await browser.scripting.registerContentScripts([
    {
      id: REGISTRATION,
      js: [SCRIPT],
      matches: [patternOf(origin)],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_start',
      persistAcrossSessions: false,
    },
  ]);
}

export async function unregisterRecorder(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
}
