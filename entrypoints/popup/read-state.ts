import type { RecordingStatus } from '../../src/domain/status';
import { backgroundPort } from '../../src/messaging/background-port';
import { connect, toBackground } from '../../src/messaging/port';
import type { PopupState } from '../../src/ui/popup/popup-state';
import { catalogueFor } from '../../src/words/languages';
import { sentenceParts } from '../../src/words/sentence-parts';

const background = connect(backgroundPort, toBackground);

/** A state, and the site that can be asked for in it: inside a click there is no time to look it up. */
export type Read = { readonly state: PopupState; readonly origin?: string };

/** What the popup has to show for a tab: the recording if one runs, else what can be done with the page. */
export async function readState(tabId: number): Promise<Read> {
  const status = await background('status', { tabId });
  if (status.as !== 'none') return { state: runningState(status), origin: status.origin };
  const look = await background('look', { tabId });
  switch (look.as) {
    case 'closed-page':
      return { state: { kind: 'closedPage', why: look.why } };
    case 'page-went-away':
      return { state: { kind: 'failed', what: 'page-went-away' } };
    case 'open': {
      const words = catalogueFor(navigator.language);
      const path = look.screen.path
        .map((name) =>
          sentenceParts(words, name)
            .map((part) => part.text)
            .join(''),
        )
        .join(' › ');
      const where = path || words.terms[look.screen.kind === 'login' ? 'sign-in' : 'page'];
      const browser = import.meta.env.FIREFOX ? 'firefox' : 'chromium';
      return { state: { kind: 'ready', where, siteGranted: look.granted, browser }, origin: look.origin };
    }
  }
}

function runningState(status: Exclude<RecordingStatus, { as: 'none' }>): PopupState {
  const { steps, startedAt, access, elsewhere, lastStep } = status;
  if (status.as === 'paused') {
    const away = status.reason === 'left-site' && status.awayMs !== undefined;
    const reason =
      status.reason === 'one-page-only' || status.reason === 'tab-closed' ? 'other-page' : status.reason;
    const pausedAt = status.awayMs === undefined ? {} : { pausedAt: Date.now() - status.awayMs };
    return {
      kind: 'paused',
      reason,
      steps,
      startedAt,
      ...pausedAt,
      ...(away ? { awaySeconds: Math.round((status.awayMs ?? 0) / 1000) } : {}),
    };
  }
  return {
    kind: 'recording',
    steps,
    startedAt,
    access,
    elsewhere,
    ...(lastStep ? { lastStep: sentenceParts(catalogueFor(navigator.language), lastStep) } : {}),
  };
}
