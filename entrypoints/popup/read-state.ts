import { askBackground } from '../../src/messaging/ask-background';
import type { PopupState } from '../../src/ui/popup/popup-state';
import { loadCatalogue } from '../../src/words/load-catalogue';
import { readyState } from './ready-state';
import { runningState } from './running-state';

/** A state, and the site that can be asked for in it: inside a click there is no time to look it up. */
export type Read = { readonly state: PopupState; readonly origin?: string };

const loadingWords = loadCatalogue(navigator.language);

/** What the popup has to show for a tab: the recording if one runs, else what can be done with the page. */
export async function readState(tabId: number): Promise<Read> {
  const words = await loadingWords;
  const status = await askBackground('status', { tabId });
  if (status.as === 'saving') {
    const { as, ...progress } = status;
    return { state: { kind: as, ...progress } };
  }
  if (status.as !== 'none') return { state: runningState(status, words), origin: status.origin };
  const look = await askBackground('look', { tabId });
  switch (look.as) {
    case 'closed-page':
      return { state: { kind: 'closedPage', why: look.why } };
    case 'page-went-away':
      return { state: { kind: 'failed', what: 'page-went-away' } };
    case 'open':
      return { state: await readyState(look, words), origin: look.origin };
  }
}

/**
 * The state as the popup opens. The press that opened it gave the right back, so a recording that waited for
 * nothing else goes on at once, and the popup says so.
 */
export async function readStateAtOpening(tabId: number): Promise<Read> {
  const read = await readState(tabId);
  const { state } = read;
  if (state.kind === 'recording' && state.elsewhere === true) {
    const look = await askBackground('look', { tabId });
    const joinable = look.as === 'open' && look.origin === read.origin;
    return joinable ? { ...read, state: { ...state, joinable } } : read;
  }
  if (state.kind !== 'paused' || (state.reason !== 'left-site' && state.reason !== 'other-page')) return read;
  const look = await askBackground('look', { tabId });
  if (look.as !== 'open' || look.origin !== read.origin) {
    return { ...read, state: { ...state, reason: 'still-away' } };
  }
  await askBackground('resume', { tabId });
  const next = await readState(tabId);
  if (next.state.kind !== 'recording' || state.pausedAt === undefined) return next;
  const backAfterSeconds = Math.round((Date.now() - state.pausedAt) / 1000);
  return { ...next, state: { ...next.state, backAfterSeconds } };
}
