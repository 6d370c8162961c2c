import { browser } from 'wxt/browser';
import type { Active } from '../domain/recording';
import { patternOf } from '../domain/site-pattern';
import { isRefusal } from './refusal';
import { inTime, within } from './within';

/** How a try to get the recorder into a tab went. */
export type Injected = 'in' | 'refused' | 'gone' | 'other-site';

const SCRIPT = '/recorder.js';
const PROBE = '/page-probe.js';
const REGISTRATIONS = ['recorder', 'page-probe'] as const;

/** Longest wait for a tab to take a script, in milliseconds: one that hangs must hold nothing else up. */
export const INJECTION_MS = 10_000;

/**
 * Puts the recorder into every frame of a tab that may be reached; where it runs already, nothing happens. It is one
 * injection: a worker that dies in it leaves a recorder or none, never half of one (measured: between two, clicks were
 * lost). Refused: the right has ended or never was. Gone: the page went away in between, the next one will be tried.
 */
export async function injectRecorder(tabId: number, { origin }: Pick<Active, 'origin'>): Promise<Injected> {
  try {
    const target = { tabId, allFrames: true };
    const entering = browser.scripting.executeScript({ target, injectImmediately: true, files: [SCRIPT] });
    const frames = await inTime(entering, INJECTION_MS);
    if (frames.find(({ frameId }) => frameId === 0)?.result !== origin) return 'other-site';
    await injectProbe(target);
    return 'in';
  } catch (error) {
    return isRefusal(error) ? 'refused' : 'gone';
  }
}

/** Among the page's own scripts, where the recorder answers it. A page that takes it not is recorded all the same. */
async function injectProbe(target: { tabId: number; allFrames: boolean }): Promise<void> {
  const probing = browser.scripting.executeScript({
    target,
    world: 'MAIN',
    injectImmediately: true,
    files: [PROBE],
  });
  await within(probing, INJECTION_MS);
}

/** Has the person granted this one site? */
export function isGranted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** From now on the browser itself puts the recorder into every page and frame of these sites, before its first script. */
export async function registerRecorder(origins: readonly string[]): Promise<void> {
  const matches = [...new Set(origins.map(patternOf))].sort();
  const ids = [...REGISTRATIONS];
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids });
  if (JSON.stringify(registered?.matches?.toSorted() ?? []) === JSON.stringify(matches)) return;
  if (matches.length === 0) {
    await browser.scripting.unregisterContentScripts({ ids });
    return;
  }
  const everywhere = {
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: false,
  };
  const [recorder, probe] = REGISTRATIONS;
  const scripts = [
    { id: recorder, js: [SCRIPT], ...everywhere },
    { id: probe, js: [PROBE], world: 'MAIN' as const, ...everywhere },
  ];
  // In one go: between two, a page would come without its recorder.
  if (registered) await browser.scripting.updateContentScripts(scripts);
  else await browser.scripting.registerContentScripts(scripts);
}
