import type { StartOutcome } from '../../src/messaging/background-port';
import type { PopupState } from '../../src/ui/popup/popup-state';

type Why = Extract<StartOutcome, { as: 'refused' }>['why'];

/** What the popup shows of a start that was refused. */
export const REFUSED: Readonly<Record<Why, PopupState>> = {
  'closed-page': { kind: 'closedPage', why: 'no-access' },
  'already-recording': { kind: 'failed', what: 'start-refused' },
  'page-went-away': { kind: 'failed', what: 'page-went-away' },
  storage: { kind: 'failed', what: 'storage' },
};
